package parcheck.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parcheck.plan.RuleBook;
import parcheck.plan.Target;
import parcheck.report.Measure;

/** One rule as every engine gets it: these figures have to satisfy this target. */
record MissedTarget(String rule, Set<String> indicators, Target target) {

    /** One for each clause with a rule. */
    static List<MissedTarget> all(RuleBook book) {
        List<MissedTarget> out = new ArrayList<>();
        book.rules().forEach(r -> out.add(new MissedTarget(r.id(), Set.copyOf(r.needs()), r.target())));
        return out;
    }

    boolean by(Measure measure) {
        return indicators.contains(measure.indicator()) && !target.satisfiedBy(measure.value());
    }

    /** Adds up over all findings in any order; two engines with the same sum found the same. */
    static long mark(String rule, Measure measure) {
        long mark = 31L * rule.hashCode() + measure.indicator().hashCode();
        return mark * 1_000_003L + measure.value().stripTrailingZeros().hashCode();
    }
}
