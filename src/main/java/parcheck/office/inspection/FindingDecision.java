package parcheck.office.inspection;

import java.time.Instant;

/** What an inspector says about a finding. */
public record FindingDecision(
        long id, long submission, String finding, Kind kind, String reason, long by, Instant at, long version) {

    /** Whether the finding stands. */
    public enum Kind {
        CONFIRMED,
        REJECTED
    }
}
