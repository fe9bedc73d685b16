package parcheck.report.prose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of prose; the scale of the result is the number of decimals as printed. What could mean two numbers is none. */
final class Numerals {
    private static final int LONGEST = 18;
    private static final int PHONE = 9;

    private Numerals() {}

    /** The number, or null if it is ambiguous, malformed, or too long to be a figure. */
    static @Nullable BigDecimal of(String raw, boolean percent) {
        if (raw.length() > LONGEST) {
            return null;
        }
        boolean dots = raw.indexOf('.') >= 0;
        boolean commas = raw.indexOf(',') >= 0;
        if (!dots && !commas) {
            return raw.length() >= PHONE ? null : new BigDecimal(raw);
        } else if (dots && commas) {
            return raw.lastIndexOf(',') > raw.lastIndexOf('.') ? mixed(raw, '.', ',') : mixed(raw, ',', '.');
        }
        return dots ? dotted(raw, percent) : withCommas(raw, percent);
    }

    private static @Nullable BigDecimal dotted(String raw, boolean percent) {
        if (isGrouped(raw, '.')) {
            return percent ? null : new BigDecimal(raw.replace(".", ""));
        }
        boolean version = raw.endsWith(".0") && !percent;
        return version ? null : decimal(raw, '.', 2);
    }

    private static @Nullable BigDecimal withCommas(String raw, boolean percent) {
        boolean single = raw.indexOf(',') == raw.lastIndexOf(',');
        if (isGrouped(raw, ',')) {
            return single ? (percent ? decimal(raw, ',', 3) : null) : new BigDecimal(raw.replace(",", ""));
        }
        return decimal(raw, ',', 6);
    }

    private static @Nullable BigDecimal mixed(String raw, char group, char point) {
        int at = raw.indexOf(point);
        String whole = raw.substring(0, at);
        if (at != raw.lastIndexOf(point) || !isGrouped(whole, group)) {
            return null;
        }
        return new BigDecimal(whole.replace(String.valueOf(group), "") + "." + raw.substring(at + 1));
    }

    private static @Nullable BigDecimal decimal(String raw, char point, int decimals) {
        int at = raw.indexOf(point);
        boolean single = at == raw.lastIndexOf(point);
        return single && raw.length() - at - 1 <= decimals ? new BigDecimal(raw.replace(point, '.')) : null;
    }

    private static boolean isGrouped(String raw, char separator) {
        int first = raw.indexOf(separator);
        if (first < 1 || first > 3 || raw.charAt(0) == '0' || (raw.length() - first) % 4 != 0) {
            return false;
        }
        for (int i = first; i < raw.length(); i++) {
            if ((raw.charAt(i) == separator) != ((i - first) % 4 == 0)) {
                return false;
            }
        }
        return true;
    }
}
