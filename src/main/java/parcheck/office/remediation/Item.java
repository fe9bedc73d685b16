package parcheck.office.remediation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that a unit has to mend: who does it, by when, what was done, with which evidence, and whether that is enough. */
public record Item(
        long id,
        String unit,
        long submission,
        @Nullable Long notice,
        String finding,
        @Nullable String clause,
        String task,
        @Nullable String owner,
        LocalDate due,
        State state,
        @Nullable String report,
        @Nullable String evidenceSha256,
        @Nullable String evidenceName,
        @Nullable String verdict,
        @Nullable Long closedBy,
        @Nullable Instant closedAt,
        long version) {

    /** Where the work stands. */
    public enum State {
        OPEN,
        IN_WORK,
        /** The unit says that it is done. */
        REPORTED,
        DONE,
        /** The evidence was not enough. */
        REFUSED
    }

    /** Whether it should have been done before this day. */
    public boolean late(LocalDate day) {
        return state != State.DONE && state != State.REPORTED && day.isAfter(due);
    }
}
