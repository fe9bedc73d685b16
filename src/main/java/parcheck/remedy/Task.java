package parcheck.remedy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;

/**
 * Something a unit has to do because of a finding. {@code head} and {@code lead} are offices, never persons: the unit's head answers,
 * the field's lead watches. {@code due} is the last of {@code days} working days.
 */
public record Task(
        Finding finding,
        String head,
        String lead,
        int days,
        LocalDate due,
        String evidence,
        @Nullable Repetition repeated) {}
