package parcheck.plan;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause demands of a figure: a comparator and a limit in the figure's own unit (shares in percent). */
public record Target(Comparator comparator, BigDecimal limit, boolean percent) {

    /** How a figure must stand to the limit; EXACTLY is used for 100 % and for coded states, which nothing can exceed. */
    public enum Comparator {
        ABOVE(">"),
        AT_LEAST(">="),
        EXACTLY("="),
        AT_MOST("<=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** The sign as it is written in rule files. */
        public String sign() {
            return sign;
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(>=|<=|>|=) (-?[0-9]+(?:\\.[0-9]+)?)( %)?");

    /** Reads {@code "> 95 %"}, {@code ">= 15"}, {@code "= 100 %"}; throws IllegalArgumentException for anything else. */
    public static Target of(String written) {
        Matcher m = WRITTEN.matcher(written);
        if (!m.matches()) {
            throw new IllegalArgumentException("target: " + written);
        }
        for (Comparator c : Comparator.values()) {
            if (c.sign.equals(m.group(1))) {
                return new Target(c, new BigDecimal(m.group(2)), m.group(3) != null);
            }
        }
        throw new IllegalArgumentException("target: " + written);
    }

    /** Whether the exact value satisfies the target. */
    public boolean satisfiedBy(BigDecimal value) {
        int c = value.compareTo(limit);
        return switch (comparator) {
            case ABOVE -> c > 0;
            case AT_LEAST, EXACTLY -> c >= 0;
            case AT_MOST -> c <= 0;
        };
    }

    /** The form used in rule files. */
    public String written() {
        return comparator.sign() + " " + limit.toPlainString() + (percent ? " %" : "");
    }
}
