package parcheck.paper.remediation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list, as it is printed. {@code key} is the finding's, {@code type} the code of its class, {@code due} a date as
 * 2026-02-05, {@code shortfall} the gap in percent of the target where that can be worked out.
 */
public record ListRow(
        String key,
        String type,
        String clause,
        String what,
        String actual,
        String target,
        String gap,
        @Nullable BigDecimal shortfall,
        String change,
        String how,
        String owner,
        String due,
        String evidence,
        String repeated,
        Typed typed) {

    /** The same row with something else written into it. */
    public ListRow with(Typed other) {
        return new ListRow(
                key, type, clause, what, actual, target, gap, shortfall, change, how, owner, due, evidence, repeated,
                other);
    }
}
