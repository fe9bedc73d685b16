package parcheck.remedy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The working days of offices in Viet Nam: no weekends, no public holidays, but the Saturdays that are worked in exchange. */
public final class WorkCalendar {
    private static final String RESOURCE = "/parcheck/holidays_vn.csv";

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    private WorkCalendar() {}

    /** The calendar that is packed into the program, with the days that a province sets otherwise. */
    public static WorkCalendar of(Offices offices) {
        WorkCalendar calendar = packed();
        offices.daysOff().forEach(day -> calendar.set(day, false));
        offices.workDays().forEach(day -> calendar.set(day, true));
        return calendar;
    }

    /** The packed calendar as it is; it knows the holidays of 2021 to 2027. */
    public static WorkCalendar packed() {
        WorkCalendar calendar = new WorkCalendar();
        try (InputStream in = WorkCalendar.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(calendar::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calendar;
    }

    private void line(String line) {
        String[] parts = line.split(";", 3);
        boolean works = parts[1].equals("work");
        if (!works && !parts[1].equals("off")) {
            throw new IllegalStateException(RESOURCE + ": " + line);
        }
        set(LocalDate.parse(parts[0]), works);
    }

    private void set(LocalDate day, boolean works) {
        (works ? worked : off).add(day);
        (works ? off : worked).remove(day);
    }

    /** Whether offices work on this day. */
    public boolean works(LocalDate day) {
        if (worked.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** The last day of a term of so many working days; the first day is not counted (Civil Code, article 147). */
    public LocalDate after(LocalDate start, int workingDays) {
        LocalDate day = start;
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            if (works(day)) {
                left--;
            }
        }
        return day;
    }
}
