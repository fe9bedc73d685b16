package parcheck.office.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number and date of a notice as somebody typed them, and the version of the notice that was seen; null for what was left blank. */
public record Numbered(
        long notice,
        long version,
        @Nullable String number,
        @Nullable LocalDate on) {

    /** Whether nothing was typed. */
    public boolean blank() {
        return (number == null || number.isBlank()) && on == null;
    }
}
