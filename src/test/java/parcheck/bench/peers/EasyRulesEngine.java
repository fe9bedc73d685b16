package parcheck.bench.peers;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import parcheck.report.Measure;

/** The same targets as Easy Rules, which knows no joins: every rule is asked about every figure. */
final class EasyRulesEngine implements RuleEngine {
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private long sum;

    EasyRulesEngine(List<MissedTarget> targets) {
        for (MissedTarget target : targets) {
            rules.register(new RuleBuilder()
                    .name(target.rule())
                    .when(facts -> target.by(facts.get("m")))
                    .then(facts -> sum += MissedTarget.mark(target.rule(), facts.get("m")))
                    .build());
        }
    }

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public long judge(List<Measure> measures) {
        sum = 0;
        for (Measure measure : measures) {
            Facts facts = new Facts();
            facts.put("m", measure);
            engine.fire(rules, facts);
        }
        return sum;
    }
}
