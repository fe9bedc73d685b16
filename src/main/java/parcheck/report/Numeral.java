package parcheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Digits with the separators that somebody typed between them, before anybody decides what the separators mean. A separator is one of
 * {@code . ,}, a plain space, or {@code _} for any space that does not break a line.
 */
record Numeral(List<String> groups, String separators) {

    /** Splits a text into groups of digits; null if it is anything else than digits with single separators in between. */
    static @Nullable Numeral of(String text) {
        List<String> groups = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c >= '0' && c <= '9') {
                continue;
            }
            char separator = separator(c);
            if (separator == 0 || i == start) {
                return null;
            }
            groups.add(text.substring(start, i));
            separators.append(separator);
            start = i + 1;
        }
        separators.setLength(separators.length() - 1);
        return new Numeral(groups, separators.toString());
    }

    private static char separator(char c) {
        return switch (c) {
            case '.', ',', ' ' -> c;
            case '\u00A0', '\u202F', '\u2009', '\u2007', '\u2008' -> '_';
            default -> 0;
        };
    }

    /** Whether all separators are this one; true for plain digits. */
    boolean only(char separator) {
        return separators.chars().allMatch(c -> c == separator);
    }

    /** Whether the separators are several of the first kind followed by exactly one of the second. */
    boolean mixed(char grouping, char decimal) {
        int last = separators.length() - 1;
        return last > 0
                && separators.charAt(last) == decimal
                && separators.chars().limit(last).allMatch(c -> c == grouping);
    }

    /** Whether all groups but the first have three digits, and the first has one to three and no leading zero. */
    boolean grouped(int count) {
        String first = groups.get(0);
        return first.length() <= 3
                && first.charAt(0) != '0'
                && groups.subList(1, count).stream().allMatch(g -> g.length() == 3);
    }

    /** As {@link #grouped(int)}, over all groups. */
    boolean grouped() {
        return grouped(groups.size());
    }

    /** Whether it looks grouped but begins with a zero, as neither counts nor decimals do. */
    boolean groupedAfterZero() {
        String first = groups.get(0);
        return first.length() > 1
                && first.charAt(0) == '0'
                && groups.size() > 1
                && groups.get(1).length() == 3;
    }

    /** The number if no separator means a decimal point. */
    BigDecimal whole() {
        return new BigDecimal(String.join("", groups));
    }

    /** The number if the last separator is the decimal point. */
    BigDecimal decimal() {
        int last = groups.size() - 1;
        return new BigDecimal(String.join("", groups.subList(0, last)) + "." + groups.get(last));
    }
}
