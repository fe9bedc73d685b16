package parcheck.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A report window of the ministry: first quarter 15/12–14/3, half year 15/12–14/6, third quarter 15/6–14/9,
 * year 15/12–14/12 (both days included; 15/12 lies in the year before).
 */
public record Period(int year, Kind kind) {

    /** The four windows in which units report to the ministry. */
    public enum Kind {
        Q1,
        H1,
        Q3,
        YEAR
    }

    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})(?:-(Q1|H1|Q3|YEAR))?");

    /** Reads {@code 2023}, {@code 2023-YEAR}, {@code 2023-H1}, {@code 2023-Q1}, {@code 2023-Q3}; throws IllegalArgumentException otherwise. */
    public static Period of(String code) {
        Matcher m = CODE.matcher(code.strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(code);
        }
        return new Period(Integer.parseInt(m.group(1)), m.group(2) == null ? Kind.YEAR : Kind.valueOf(m.group(2)));
    }

    /** First day of the window. */
    public LocalDate start() {
        return kind == Kind.Q3 ? LocalDate.of(year, 6, 15) : yearStart();
    }

    /** Last day of the window. */
    public LocalDate end() {
        return switch (kind) {
            case Q1 -> LocalDate.of(year, 3, 14);
            case H1 -> LocalDate.of(year, 6, 14);
            case Q3 -> LocalDate.of(year, 9, 14);
            case YEAR -> yearEnd();
        };
    }

    /** First day of the reporting year that the window lies in. */
    public LocalDate yearStart() {
        return LocalDate.of(year - 1, 12, 15);
    }

    /** Last day of the reporting year that the window lies in. */
    public LocalDate yearEnd() {
        return LocalDate.of(year, 12, 14);
    }

    /** The part of the reporting year that is over at the window's end, from 0 to 1, by days. */
    public BigDecimal elapsed() {
        long past = ChronoUnit.DAYS.between(yearStart(), end()) + 1;
        long all = ChronoUnit.DAYS.between(yearStart(), yearEnd()) + 1;
        return BigDecimal.valueOf(past).divide(BigDecimal.valueOf(all), MathContext.DECIMAL128);
    }

    /** The code used in files and on the command line, for example {@code 2023-H1}. */
    public String code() {
        return year + "-" + kind;
    }
}
