package parcheck.remedy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import parcheck.plan.WorkingDays;

/** Works out the last day of a term: by the calendar of state offices, and by weekdays alone in years that it does not know. */
final class Terms {
    private final WorkingDays calendar;

    Terms(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** The last of so many working days; the first day is not counted. */
    LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    private boolean works(LocalDate day) {
        if (calendar.covers(day)) {
            return calendar.isWorking(day);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
