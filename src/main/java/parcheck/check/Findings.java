package parcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Drools;
import org.kie.api.runtime.rule.RuleContext;

/** What rules call when they fire; keeps, for one report, which rule fired on which facts. */
public final class Findings {
    private final List<Fired> fired = new ArrayList<>();

    /** How grave the rule says its violation is. */
    enum Grade {
        MISSED,
        IMPOSSIBLE,
        DOUBTFUL,
        NOTED
    }

    /** One firing: the rule's id and the facts that made it fire. */
    record Fired(String rule, Grade grade, List<Object> facts) {}

    /** The target of the rule's clause is missed. */
    public void missed(Drools drools) {
        add(drools, Grade.MISSED);
    }

    /** The figures cannot be true. */
    public void impossible(Drools drools) {
        add(drools, Grade.IMPOSSIBLE);
    }

    /** The figures are suspicious and have to be explained. */
    public void doubtful(Drools drools) {
        add(drools, Grade.DOUBTFUL);
    }

    /** Worth a remark, without any effect. */
    public void noted(Drools drools) {
        add(drools, Grade.NOTED);
    }

    private void add(Drools drools, Grade grade) {
        RuleContext context = (RuleContext) drools;
        fired.add(new Fired(
                context.getRule().getName(),
                grade,
                List.copyOf(context.getMatch().getObjects())));
    }

    /** All firings so far, in no particular order. */
    List<Fired> fired() {
        return fired;
    }
}
