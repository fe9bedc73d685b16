package parcheck.office.waiver;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A miss that a unit is allowed for a legal reason, from one day to another (both included); the miss itself stays visible. */
public record Waiver(
        long id,
        String unit,
        String plan,
        String clause,
        State state,
        String legalReason,
        LocalDate from,
        LocalDate until,
        long requestedBy,
        Instant requestedAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        long version) {

    /** What was decided. Expiry is not a state: it comes by itself with the day. */
    public enum State {
        REQUESTED,
        APPROVED,
        DECLINED,
        REVOKED
    }

    /** Whether the waiver lies over a miss on this day. */
    public boolean holds(LocalDate day) {
        return state == State.APPROVED && !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it was approved once and its time is over. */
    public boolean expired(LocalDate day) {
        return state == State.APPROVED && day.isAfter(until);
    }
}
