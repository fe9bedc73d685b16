package parcheck.office.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Whether offices work on a day. */
public interface WorkingDay {

    /** Monday to Friday, without knowing holidays; to be replaced by the calendar of the plan's working days. */
    WorkingDay MONDAY_TO_FRIDAY =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /** Whether it is one. */
    boolean is(LocalDate day);

    /** The day itself, or the next on which offices work. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!is(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** So many working days before. */
    default LocalDate before(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0; left -= is(at) ? 1 : 0) {
            at = at.minusDays(1);
        }
        return at;
    }
}
