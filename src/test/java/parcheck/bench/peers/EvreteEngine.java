package parcheck.bench.peers;

import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import parcheck.report.Measure;

/** The same targets as Evrete rules with Java conditions; a session of its own for each report. */
final class EvreteEngine implements RuleEngine {
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;
    private long sum;

    EvreteEngine(List<MissedTarget> targets) {
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (MissedTarget target : targets) {
            builder.newRule(target.rule())
                    .forEach("$m", Measure.class)
                    .where((Object[] values) -> target.by((Measure) values[0]), "$m")
                    .execute(context -> sum += MissedTarget.mark(target.rule(), context.get("$m")));
        }
        knowledge = builder.build();
    }

    @Override
    public String name() {
        return "Evrete";
    }

    @Override
    public long judge(List<Measure> facts) {
        sum = 0;
        StatelessSession session = knowledge.newStatelessSession();
        facts.forEach(session::insert);
        session.fire();
        return sum;
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
