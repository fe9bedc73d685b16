package parcheck.evidence.reading;

import java.time.LocalDate;
import parcheck.evidence.store.Batch;
import parcheck.evidence.store.Store;
import parcheck.evidence.store.Table;
import parcheck.plan.WorkingDays;

/** The calendar as rows, so that queries can count working time by joining it. */
final class CalendarRows {
    private CalendarRows() {}

    /** For each day of the calendar, by its distance from the first, the day itself or the next working day, in days since 1970. */
    static int[] nextWorking(WorkingDays calendar) {
        int first = (int) calendar.from().toEpochDay();
        int[] out = new int[(int) calendar.until().toEpochDay() - first + 1];
        int next = first + out.length - 1;
        for (int i = out.length - 1; i >= 0; i--) {
            next = calendar.isWorking(LocalDate.ofEpochDay(first + i)) ? first + i : next;
            out[i] = next;
        }
        return out;
    }

    /** Fills the whole calendar into batches, one after the other. */
    static void fill(WorkingDays calendar, Store store) throws java.sql.SQLException {
        int[] next = nextWorking(calendar);
        int first = (int) calendar.from().toEpochDay();
        Batch batch = new Batch(Table.CALENDAR);
        for (int i = 0; i < next.length; i++) {
            batch.put(first + i).put(i).put(calendar.halvesUntil(LocalDate.ofEpochDay(first + i)));
            if (batch.put(next[i]).endRow()) {
                store.append(batch);
                batch.size = 0;
            }
        }
        store.append(batch);
    }
}
