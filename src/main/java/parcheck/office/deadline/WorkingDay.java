package parcheck.office.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import parcheck.plan.WorkingDays;

/** Whether offices work on a day. */
public interface WorkingDay {

    /** Monday to Friday, without knowing holidays. */
    WorkingDay MONDAY_TO_FRIDAY =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    /** The calendar of offices; days beyond it are judged by their weekday. */
    static WorkingDay of(WorkingDays calendar) {
        return day -> calendar.covers(day) ? calendar.isWorking(day) : MONDAY_TO_FRIDAY.is(day);
    }

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
