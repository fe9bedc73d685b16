package parcheck.office.remediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a unit is told to mend: for which finding, by whom and when. */
public record Order(
        long submission,
        @Nullable Long notice,
        String finding,
        @Nullable String clause,
        String task,
        @Nullable String owner,
        LocalDate due) {}
