package parcheck.report.prose;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document cited by its number: type word as key (null if none stands before), number, year within the number (null if it has
 * none), sign, date behind it and who issued it (empty if not said). Tokens run from {@code first} up to {@code end}.
 */
record Citation(
        Reading reading,
        @Nullable String type,
        String number,
        @Nullable String year,
        String sign,
        Dates.@Nullable Written date,
        String issuer,
        int first,
        int end) {
    /** A dot for a zero, as in 20/2.21, is four characters long, too. */
    private static final String FOUR_DIGITS = "[0-9]{4}";

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    /** The number as one would write it, without its leading zeros. */
    String code() {
        String stripped = number.replaceFirst("^0+(?=.)", "");
        return (stripped + (year == null ? "" : "/" + year) + "/" + sign).toUpperCase(Locale.ROOT);
    }

    /** The type word as the report has it, empty if there is none. */
    String typeAsWritten() {
        return type == null ? "" : reading.tokens().raw(first, first + type.split(" ", -1).length);
    }

    boolean yearIsMalformed() {
        if (year == null || year.length() == 2) {
            return false;
        }
        int value = year.matches(FOUR_DIGITS) ? Integer.parseInt(year) : 0;
        return value < FIRST_YEAR || value > LAST_YEAR;
    }

    /** Whether number and date name different years. */
    boolean yearContradictsDate() {
        boolean both = year != null && year.length() == 4 && date != null && date.year() > 0;
        return both && !yearIsMalformed() && date != null && Integer.parseInt(String.valueOf(year)) != date.year();
    }

    Excerpt excerpt() {
        return Excerpt.of(reading.sentence(), java.util.List.of(reading.mark(first, end)));
    }
}
