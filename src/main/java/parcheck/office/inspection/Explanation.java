package parcheck.office.inspection;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A question to a unit about a finding, its answer, and what was decided about the answer. */
public record Explanation(
        long id,
        long submission,
        String unit,
        String finding,
        State state,
        String question,
        long askedBy,
        Instant askedAt,
        @Nullable LocalDate due,
        @Nullable String answer,
        @Nullable Long answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        long version) {

    /** Where the question stands. */
    public enum State {
        ASKED,
        ANSWERED,
        ACCEPTED,
        REFUSED
    }
}
