package parcheck.paper;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.plan.Lang;
import parcheck.plan.Target;

/** Numbers as each language writes them: 1.885 and 7,03 in Vietnamese, 1,885 and 7.03 in English. */
final class Numbers {
    private static final char NO_BREAK = '\u00A0';
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern STATE = Pattern.compile("([^=]+?) *= *([0-9]+)");

    private final Lang lang;
    private final char grouping;
    private final char decimal;

    Numbers(Lang lang) {
        this.lang = lang;
        this.grouping = lang == Lang.VI ? '.' : ',';
        this.decimal = lang == Lang.VI ? ',' : '.';
    }

    /** A number that stands alone. */
    String number(BigDecimal value) {
        return number(value, null);
    }

    /** A number with its unit, never rounded across the limit it stands beside. */
    String amount(Amount amount) {
        String number = number(amount.value(), amount.beside());
        String unit = amount.unit().in(lang);
        if (unit.contains("=")) {
            return state(unit, number);
        }
        return unit.isEmpty() ? number : number + NO_BREAK + small(unit);
    }

    /** A text with every number in it written in the language's way. */
    String within(String text) {
        return PLAIN.matcher(text).replaceAll(found -> number(new BigDecimal(found.group())));
    }

    /** Units of coded states spell them out, as in "No = 0 Yes = 1"; the state is told with its code. */
    private static String state(String unit, String number) {
        Matcher spelled = STATE.matcher(unit);
        while (spelled.find()) {
            if (spelled.group(2).equals(number)) {
                return spelled.group(1).strip() + NO_BREAK + "(" + number + ")";
            }
        }
        return number;
    }

    /** A limit, in percent or plain. */
    String limit(Target target) {
        return number(target.limit(), null) + (target.percent() ? NO_BREAK + "%" : "");
    }

    /** Units are printed with a capital in forms, but not after a number; abbreviations keep theirs. */
    static String small(String unit) {
        boolean word = unit.length() > 1 && Character.isLowerCase(unit.charAt(1));
        return word ? unit.substring(0, 1).toLowerCase(Locale.ROOT) + unit.substring(1) : unit;
    }

    private String number(BigDecimal value, @Nullable Target beside) {
        String plain = Rounding.shown(value, beside).toPlainString();
        boolean negative = plain.startsWith("-");
        String digits = negative ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder out = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            out.insert(at, grouping);
        }
        if (point >= 0) {
            out.append(decimal).append(digits, point + 1, digits.length());
        }
        return negative ? out.insert(0, '-').toString() : out.toString();
    }
}
