package parcheck.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands beside a rule's DRL: the clause in our words, its target, what it needs, whom it addresses, and its cases. */
public record RuleSheet(
        String id,
        String file,
        String drl,
        Text title,
        Target target,
        Kind kind,
        Judged judged,
        List<String> needs,
        Set<Level> applies,
        @Nullable LocalDate until,
        @Nullable Text untilReason,
        @Nullable Text reading,
        Text remedy,
        List<Comparison> compare,
        List<Case> cases) {

    /** Binding: a miss is a breach. Aspiration: a miss is a warning. Duty: something to be done, without a figure. */
    public enum Kind {
        BINDING,
        ASPIRATION,
        DUTY
    }

    /** When the target can be judged: in every period, at the year's end (pace before), or once others publish the figure. */
    public enum Judged {
        EACH_PERIOD,
        YEAR_END,
        WHEN_PUBLISHED
    }

    /** Another reading of the same clause, mentioned in a NOTE whenever it gives the opposite verdict. */
    public record Comparison(String indicator, Target target, Text because) {}

    /** An example that belongs to the rule: figures given, outcome expected. */
    public record Case(
            String name, Map<String, BigDecimal> given, String outcome, Level level, String period, String unit) {}
}
