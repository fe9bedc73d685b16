package parcheck.bench.peers;

import java.util.List;
import parcheck.check.TargetRules;
import parcheck.plan.RuleBook;
import parcheck.report.Measure;

/** The product's own rules, as it compiles and asks them. */
final class DroolsEngine implements RuleEngine {
    private final TargetRules rules;

    DroolsEngine(RuleBook book) {
        rules = TargetRules.of(book);
    }

    @Override
    public String name() {
        return "Drools (Parcheck)";
    }

    @Override
    public long judge(List<Measure> facts) {
        long[] sum = new long[1];
        rules.fire(facts, (rule, measure) -> sum[0] += MissedTarget.mark(rule, measure));
        return sum[0];
    }

    @Override
    public void close() {
        rules.close();
    }
}
