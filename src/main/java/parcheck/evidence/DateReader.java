package parcheck.evidence;

import java.nio.charset.StandardCharsets;
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
    private static final int USUAL = 32;
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

    private final char[] usual = new char[USUAL];
    private char[] text = new char[0];
    private int at;
    private int end;

    DateReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** As {@link #read(char[], int, int)}, of UTF-8. */
    @Nullable
    Trouble read(byte[] from, int start, int stop) {
        int length = stop - start;
        if ((length == 10 || length == 16) && !monthFirst && usual(from, start, length)) {
            return null;
        }
        boolean plain = length <= usual.length;
        for (int i = 0; i < length && plain; i++) {
            usual[i] = (char) from[start + i];
            plain = from[start + i] >= 0;
        }
        char[] letters = plain ? usual : new String(from, start, length, StandardCharsets.UTF_8).toCharArray();
        return read(letters, 0, plain ? length : letters.length);
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

    /** Reads 05/02/2023 and 05/02/2023 08:30, which most cells are, at their fixed places; false leaves the cell to the general way. */
    private boolean usual(byte[] from, int start, int length) {
        boolean timed = length == 16;
        boolean shaped = from[start + 2] == '/'
                && from[start + 5] == '/'
                && (!timed || from[start + 10] == ' ' && from[start + 13] == ':');
        int dayOfMonth = two(from, start);
        int month = two(from, start + 3);
        int century = two(from, start + 6);
        int year = two(from, start + 8);
        int hour = timed ? two(from, start + 11) : 0;
        int minutes = timed ? two(from, start + 14) : 0;
        if (!shaped || (dayOfMonth | month | century | year | hour | minutes) < 0 || hour > 23 || minutes > 59) {
            return false;
        }
        day = NONE;
        minute = timed ? hour * 60 + minutes : NONE;
        return set(100 * century + year, month, dayOfMonth) == null;
    }

    /** A number of two digits; negative if they are none. */
    private static int two(byte[] from, int at) {
        int tens = from[at] - '0';
        int ones = from[at + 1] - '0';
        return (tens | ones | 9 - tens | 9 - ones) < 0 ? -1 : 10 * tens + ones;
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
        int found = CivilDays.epochDay(year, month, dayOfMonth);
        if (found == NONE) {
            return Trouble.NO_SUCH_DAY;
        }
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Trouble.DATE_OUT_OF_RANGE;
        }
        day = found;
        return null;
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
