package parcheck.evidence.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.store.Batch;
import parcheck.plan.WorkingDays;

/** Reads the intervals in which a dossier rested, such as “05/02/2023 - 10/02/2023; 01/03/2023 - 03/03/2023”. */
final class Pauses {
    private static final Pattern BETWEEN = Pattern.compile("[;|\\n\\r]+");
    private static final Pattern TO =
            Pattern.compile("\\s+(?:-|–|đến|to)\\s+|\\s*(?:–|→|~)\\s*|(?<=[0-9]{4})-(?=[0-9]{1,2}/)");

    private final WorkingDays calendar;
    private final DateReader dates;

    Pauses(WorkingDays calendar, boolean monthFirst) {
        this.calendar = calendar;
        this.dates = new DateReader(monthFirst);
    }

    private record Interval(LocalDate from, LocalDate to) {}

    /** Working half days in all intervals together, days in two of them counted once; NULL if any cannot be read. */
    long halves(String text) {
        List<Interval> intervals = new ArrayList<>();
        for (String part : BETWEEN.split(text, -1)) {
            if (!part.isBlank()) {
                @Nullable Interval interval = interval(part.strip());
                if (interval == null) {
                    return Batch.NULL;
                }
                intervals.add(interval);
            }
        }
        intervals.sort(Comparator.comparing(Interval::from));
        long halves = 0;
        LocalDate counted = calendar.from();
        for (Interval i : intervals) {
            LocalDate from = i.from().isAfter(counted) ? i.from() : counted;
            halves += Math.max(0, calendar.halvesBetween(from, i.to()));
            counted = i.to().isAfter(counted) ? i.to() : counted;
        }
        return halves;
    }

    private @Nullable Interval interval(String part) {
        String[] ends = TO.split(part, -1);
        if (ends.length != 2) {
            return null;
        }
        @Nullable LocalDate from = day(ends[0]);
        @Nullable LocalDate to = day(ends[1]);
        return from == null || to == null || to.isBefore(from) ? null : new Interval(from, to);
    }

    private @Nullable LocalDate day(String text) {
        char[] chars = text.toCharArray();
        if (text.isBlank() || dates.read(chars, 0, chars.length) != null) {
            return null;
        }
        LocalDate day = LocalDate.ofEpochDay(dates.day);
        return calendar.covers(day) ? day : null;
    }
}
