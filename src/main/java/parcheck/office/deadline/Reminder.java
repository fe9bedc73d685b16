package parcheck.office.deadline;

import java.time.Instant;
import java.time.LocalDate;
import parcheck.plan.Period;

/** Something that a unit was reminded of on a day; there is at most one of a kind a day. */
public record Reminder(String unit, Period period, Kind kind, LocalDate day, LocalDate due, Instant madeAt) {

    /** Before the due day, or after. */
    public enum Kind {
        COMING,
        OVERDUE
    }
}
