package parcheck.bench.peers;

import java.util.List;
import parcheck.report.Measure;

/** Two loops: the least that any engine can cost that asks every rule about every figure. */
final class PlainJavaEngine implements RuleEngine {
    private final List<MissedTarget> targets;

    PlainJavaEngine(List<MissedTarget> targets) {
        this.targets = targets;
    }

    @Override
    public String name() {
        return "plain Java";
    }

    @Override
    public long judge(List<Measure> facts) {
        long sum = 0;
        for (MissedTarget target : targets) {
            for (Measure measure : facts) {
                if (target.by(measure)) {
                    sum += MissedTarget.mark(target.rule(), measure);
                }
            }
        }
        return sum;
    }
}
