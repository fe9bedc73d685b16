package parcheck.report.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the dates of prose: 7/12/2021, 24 /12/ 2021, and day and month with their words. */
final class Dates {
    private static final Phrases MONTH = Phrases.of("date.month");
    private static final Phrases YEAR = Phrases.of("date.year");

    private Dates() {}

    /** Day, month and year as printed, whether or not there is such a day; {@code year} is 0 where none is printed. */
    record Written(int day, int month, int year, int end) {

        /** The date, or null if the calendar has none such. */
        @Nullable
        LocalDate date(int otherwise) {
            try {
                return LocalDate.of(year == 0 ? otherwise : year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** What is written from a number on as a date; null if it has not the form of one. */
    static @Nullable Written written(Tokens tokens, int i) {
        if (!isShort(tokens, i) || !isShort(tokens, i + 2)) {
            return null;
        }
        boolean words = MONTH.has(tokens, i + 1);
        if (!words && !tokens.isMark(i + 1, '/')) {
            return null;
        }
        boolean year = words ? YEAR.has(tokens, i + 3) : tokens.isMark(i + 3, '/');
        boolean full = year && tokens.at(i + 4).isNumber() && tokens.key(i + 4).length() == 4;
        return new Written(
                number(tokens, i), number(tokens, i + 2), full ? number(tokens, i + 4) : 0, full ? i + 5 : i + 3);
    }

    /** The date written from a number on, in the given year if none is printed; null if there is none. */
    static @Nullable LocalDate at(Tokens tokens, int i, int year) {
        Written written = written(tokens, i);
        return written == null ? null : written.date(year);
    }

    private static boolean isShort(Tokens tokens, int i) {
        return tokens.at(i).isNumber() && tokens.key(i).length() <= 2;
    }

    /** A plain number of up to five digits, else 0. */
    static int number(Tokens tokens, int i) {
        String key = tokens.key(i);
        boolean plain =
                tokens.at(i).isNumber() && key.length() <= 5 && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(key) : 0;
    }
}
