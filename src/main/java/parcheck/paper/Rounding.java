package parcheck.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Target;

/** Chooses the decimals in which a number is shown, so that the shown number never stands differently to its limit than the exact one. */
final class Rounding {
    private static final int USUAL = 2;
    private static final int STATED = 6;
    private static final int MOST = 10;

    private Rounding() {}

    /** Two decimals, or more where two would lie. Numbers that need no more than two are shown as they are. */
    static BigDecimal shown(BigDecimal value, @Nullable Target beside) {
        BigDecimal exact = plain(value);
        if (exact.scale() <= (beside == null ? STATED : USUAL)) {
            return exact;
        }
        for (int decimals = USUAL; decimals <= MOST; decimals++) {
            BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
            if (tellsTheTruth(rounded, exact, beside)) {
                return rounded;
            }
        }
        return exact.setScale(MOST, awayFromLimit(exact, beside));
    }

    /** Without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean tellsTheTruth(BigDecimal rounded, BigDecimal exact, @Nullable Target beside) {
        return beside == null
                ? rounded.signum() == exact.signum()
                : rounded.compareTo(beside.limit()) == exact.compareTo(beside.limit());
    }

    private static RoundingMode awayFromLimit(BigDecimal exact, @Nullable Target beside) {
        if (beside == null) {
            return RoundingMode.UP;
        }
        return exact.compareTo(beside.limit()) < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
    }
}
