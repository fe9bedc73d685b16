package parcheck.evidence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the days that registers write: 05/02/2023, 5-2-2023, 05.02.2023, 2023-02-05, 20230205, “ngày 05 tháng 02 năm 2023”, the
 * serial numbers of spreadsheets, each with or without a time. After {@link #read}, {@link #day} and {@link #minute} hold what
 * was read. Nothing is guessed: 31/11 is no day, and day and month are never swapped.
 */
final class DateReader {
    /** No day, no minute. */
    static final int NONE = Integer.MIN_VALUE;

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2100;
    private static final int DAY_MINUTES = 24 * 60;
    private static final ZoneOffset VIET_NAM = ZoneOffset.ofHours(7);
    private static final Pattern SERIAL = Pattern.compile("([3-7][0-9]{4})(?:[.,]([0-9]{1,15}))?");
    private static final Pattern COMPACT = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
    private static final Pattern TIME_FIRST =
            Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?[ ,]+([0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:ngày )?([0-9]{1,2}) tháng ([0-9]{1,2}) năm ([0-9]{4})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.CANON_EQ);

    private final boolean monthFirst;

    /** Days since 1970-01-01 of the last reading. */
    int day;

    /** Minutes after midnight of the last reading, NONE if no time was written. */
    int minute;

    /** Days to add to serial numbers. */
    int dayShift;

    private char[] text = new char[0];
    private int at;
    private int end;

    DateReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** Reads a stretch of text that is not blank; null if it is a day, else what is wrong with it. */
    @Nullable
    Trouble read(char[] from, int start, int stop) {
        text = from;
        at = start;
        end = stop;
        while (at < end && isSpace(text[at])) {
            at++;
        }
        while (end > at && isSpace(text[end - 1])) {
            end--;
        }
        day = NONE;
        minute = NONE;
        int begin = at;
        int a = number();
        int digits = at - begin;
        if (digits > 0 && at < end && (text[at] == '/' || text[at] == '-' || text[at] == '.')) {
            char divider = text[at++];
            int b = number();
            if (b >= 0 && at < end && text[at] == divider) {
                at++;
                int yearAt = at;
                int c = number();
                if (digits == 4 && c >= 0 && at - yearAt <= 2) {
                    return timed(a, b, c);
                } else if (digits <= 2 && at - yearAt == 4) {
                    return monthFirst ? timed(c, a, b) : timed(c, b, a);
                }
            }
        }
        return rare(new String(text, begin, end - begin));
    }

    private @Nullable Trouble timed(int year, int month, int dayOfMonth) {
        int dateEnd = at;
        if (at < end) {
            if (text[at] != 'T' && !isSpace(text[at])) {
                return Trouble.NOT_A_DATE;
            }
            at++;
            while (at < end && isSpace(text[at])) {
                at++;
            }
            int hour = number();
            if (hour < 0 || hour > 23 || at >= end || text[at] != ':') {
                return Trouble.NOT_A_DATE;
            }
            at++;
            int minutes = number();
            if (minutes < 0 || minutes > 59) {
                return Trouble.NOT_A_DATE;
            }
            if (!secondsOnly()) {
                return zoned(new String(text, dateEnd - 10 < 0 ? 0 : dateEnd - 10, end - Math.max(0, dateEnd - 10)));
            }
            minute = hour * 60 + minutes;
        }
        return set(year, month, dayOfMonth);
    }

    /** Seconds and their parts say nothing that matters here. */
    private boolean secondsOnly() {
        for (int i = at; i < end; i++) {
            if ((text[i] < '0' || text[i] > '9') && text[i] != ':' && text[i] != '.') {
                return false;
            }
        }
        return true;
    }

    private @Nullable Trouble zoned(String written) {
        try {
            LocalDateTime local = OffsetDateTime.parse(written.replace(' ', 'T'))
                    .withOffsetSameInstant(VIET_NAM)
                    .toLocalDateTime();
            minute = local.getHour() * 60 + local.getMinute();
            return set(local.getYear(), local.getMonthValue(), local.getDayOfMonth());
        } catch (DateTimeParseException e) {
            return Trouble.NOT_A_DATE;
        }
    }

    private @Nullable Trouble rare(String written) {
        Matcher m = SERIAL.matcher(written);
        if (m.matches()) {
            return serial(Integer.parseInt(m.group(1)), m.group(2));
        }
        m = COMPACT.matcher(written);
        if (m.matches()) {
            return set(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        }
        m = WORDS.matcher(written);
        if (m.matches()) {
            return set(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
        }
        m = TIME_FIRST.matcher(written);
        if (m.matches()) {
            char[] turned = (m.group(3) + " " + m.group(1) + ":" + m.group(2)).toCharArray();
            return read(turned, 0, turned.length);
        }
        return Trouble.NOT_A_DATE;
    }

    private @Nullable Trouble serial(int days, @Nullable String fraction) {
        if (fraction != null) {
            minute = (int) Math.min(DAY_MINUTES - 1, Math.round(Double.parseDouble("0." + fraction) * DAY_MINUTES));
        }
        day = (int) SERIAL_ZERO.plusDays(days + (long) dayShift).toEpochDay();
        return null;
    }

    private @Nullable Trouble set(int year, int month, int dayOfMonth) {
        if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOf(month, year)) {
            return Trouble.NO_SUCH_DAY;
        }
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Trouble.DATE_OUT_OF_RANGE;
        }
        day = epochDay(year, month, dayOfMonth);
        return null;
    }

    private static int lengthOf(int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    /** As LocalDate counts, without making one: March is the first month, so that leap days come last. */
    private static int epochDay(int year, int month, int dayOfMonth) {
        int y = month <= 2 ? year - 1 : year;
        int m = (month + 9) % 12;
        return 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + dayOfMonth - 1 - 719_468;
    }

    /** The number that begins here; −1 if none does, or one too long to be a part of a date. */
    private int number() {
        int begin = at;
        int value = 0;
        while (at < end && text[at] >= '0' && text[at] <= '9' && at - begin < 9) {
            value = 10 * value + text[at++] - '0';
        }
        return at == begin ? -1 : value;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
    }
}
