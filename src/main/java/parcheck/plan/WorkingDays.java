package parcheck.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts time as offices work it, in half days, from a calendar that is data. Following the Civil Code the first day is not
 * counted, and a period that would end on a day off ends on the next working day. Only the calendar's own years can be counted.
 */
public final class WorkingDays {
    private static final int HALVES = 2;

    private final LocalDate first;
    private final int[] halvesUntil;
    private final Map<LocalDate, Special> specials;

    /** A day that does not follow its weekday: how many halves are worked, why, and whether that still waits for a decision. */
    public record Special(int halves, Text why, boolean provisional) {}

    /** A calendar of consecutive days: halves worked by each, from {@code first} on. */
    WorkingDays(LocalDate first, List<Integer> halves, Map<LocalDate, Special> specials) {
        this.first = first;
        this.specials = new TreeMap<>(specials);
        this.halvesUntil = new int[halves.size() + 1];
        for (int i = 0; i < halves.size(); i++) {
            halvesUntil[i + 1] = halvesUntil[i] + halves.get(i);
        }
    }

    /** The calendar of Vietnamese state offices that comes with the program. */
    public static WorkingDays packed() {
        return Packed.CALENDAR;
    }

    /** Read once, when somebody asks for it; it never changes. */
    private static final class Packed {
        private static final WorkingDays CALENDAR = WorkingDaysReader.packed();
    }

    /** Reads another calendar of the same form; throws RulesRefused that names every problem in the file. */
    public static WorkingDays read(String file, byte[] yaml) {
        return WorkingDaysReader.read(file, yaml);
    }

    /** The first day the calendar knows. */
    public LocalDate from() {
        return first;
    }

    /** The last day the calendar knows. */
    public LocalDate until() {
        return first.plusDays(halvesUntil.length - 2L);
    }

    /** Whether the calendar knows this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(until());
    }

    /** Days that do not follow their weekday, in order. */
    public Map<LocalDate, Special> specials() {
        return specials;
    }

    /** Half days worked on a day: 0, 1 or 2; throws IllegalArgumentException beyond the calendar. */
    public int halves(LocalDate day) {
        int at = index(day);
        return halvesUntil[at + 1] - halvesUntil[at];
    }

    /** Whether offices work on this day, be it only half of it; throws IllegalArgumentException beyond the calendar. */
    public boolean isWorking(LocalDate day) {
        return halves(day) > 0;
    }

    /** Half days worked from the calendar's first day to the end of this one; the difference of two is the time between them. */
    public int halvesUntil(LocalDate day) {
        return halvesUntil[index(day) + 1];
    }

    /** Half days worked after {@code start} up to the end of {@code end}; negative if the end lies before the start. */
    public int halvesBetween(LocalDate start, LocalDate end) {
        return halvesUntil(end) - halvesUntil(start);
    }

    /** The day itself if offices work on it, else the next day they do; throws IllegalArgumentException beyond the calendar. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (halves(at) == 0) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The last day of a period of so many working days that starts on {@code start}, which is not counted itself. */
    public LocalDate plus(LocalDate start, int days) {
        return plusHalves(start, Math.multiplyExact(days, HALVES));
    }

    /** As {@link #plus}, in half days. */
    public LocalDate plusHalves(LocalDate start, int halves) {
        LocalDate at = start;
        for (int left = halves; left > 0; left -= halves(at)) {
            at = at.plusDays(1);
        }
        return onOrAfter(at);
    }

    /** The latest working day from which so many working days pass up to {@code end}. */
    public LocalDate minus(LocalDate end, int days) {
        LocalDate at = end;
        for (int left = Math.multiplyExact(days, HALVES); left > 0; ) {
            left -= halves(at);
            at = at.minusDays(1);
        }
        while (halves(at) == 0) {
            at = at.minusDays(1);
        }
        return at;
    }

    private int index(LocalDate day) {
        if (!covers(day)) {
            throw new IllegalArgumentException("no calendar for " + day);
        }
        return (int) ChronoUnit.DAYS.between(first, day);
    }
}
