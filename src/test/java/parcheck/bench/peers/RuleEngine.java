package parcheck.bench.peers;

import java.util.List;
import parcheck.report.Measure;

/** A way to judge the figures of one report by all targets. */
interface RuleEngine extends AutoCloseable {

    /** As it stands in the table. */
    String name();

    /** The sum of the marks of all findings on one report. */
    long judge(List<Measure> facts);

    @Override
    default void close() {}
}
