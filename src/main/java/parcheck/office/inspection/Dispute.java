package parcheck.office.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody says that not the report but the rule is wrong; the rule's owner answers. */
public record Dispute(
        long id,
        long submission,
        String unit,
        String finding,
        String rule,
        State state,
        String reason,
        long raisedBy,
        Instant raisedAt,
        @Nullable String answer,
        @Nullable Long settledBy,
        @Nullable Instant settledAt,
        long version) {

    /** What the rule's owner says. */
    public enum State {
        OPEN,
        RULE_IS_RIGHT,
        RULE_IS_WRONG
    }
}
