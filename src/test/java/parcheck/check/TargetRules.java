package parcheck.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import parcheck.plan.RuleBook;
import parcheck.report.Measure;

/** The rules on a plan's targets alone, compiled and asked as the product does it; for measuring the engine by itself. */
public final class TargetRules implements AutoCloseable {
    private final RuleSet rules;

    private TargetRules(RuleSet rules) {
        this.rules = rules;
    }

    /** Compiles the DRL of all clauses; integrity rules are left out. */
    public static TargetRules of(RuleBook book) {
        Map<String, String> drl = new LinkedHashMap<>();
        book.rules().forEach(r -> drl.put(r.file(), r.drl()));
        return new TargetRules(RuleSet.of(RuleCompiler.compile("targets", drl)));
    }

    /** Tells each rule that fires, with the measure that made it fire. */
    public void fire(Collection<Measure> facts, BiConsumer<String, Measure> missed) {
        rules.fire(facts)
                .forEach(f -> missed.accept(f.rule(), (Measure) f.facts().get(0)));
    }

    @Override
    public void close() {
        rules.close();
    }
}
