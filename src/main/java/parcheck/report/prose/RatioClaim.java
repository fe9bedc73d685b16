package parcheck.report.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** So many of so many, and the percentage stated for it. Counts that were themselves rounded give a range of shares. */
public record RatioClaim(
        List<Excerpt> excerpts,
        BigDecimal part,
        BigDecimal whole,
        BigDecimal stated,
        Bound bound,
        BigDecimal least,
        BigDecimal most)
        implements Claim {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static @Nullable RatioClaim of(List<Excerpt> excerpts, Quantity part, Quantity whole, Quantity stated) {
        if (part.isRange()
                || whole.isRange()
                || stated.isRange()
                || whole.least().signum() <= 0) {
            return null;
        }
        boolean exact = part.ulp().signum() == 0 && whole.ulp().signum() == 0;
        BigDecimal least = percent(part.least(), whole.most());
        BigDecimal most = exact ? least : percent(part.most(), whole.least());
        return new RatioClaim(
                excerpts,
                whole.asPrinted(part.low()),
                whole.asPrinted(whole.low()),
                stated.printed(),
                stated.bound(),
                least,
                most);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    @Override
    public String kind() {
        return "ratio";
    }

    /** 100 × part ÷ whole. */
    public BigDecimal exact() {
        return percent(part, whole);
    }

    /** Half a unit of the last printed digit. */
    public BigDecimal tolerance() {
        return BigDecimal.valueOf(5).scaleByPowerOfTen(-stated.scale() - 1);
    }

    /** Whether the share was cut off at the last printed digit where it had to be rounded up. */
    public boolean truncated() {
        BigDecimal rest = exact().subtract(stated);
        return bound == Bound.EXACT
                && least.subtract(stated).compareTo(tolerance()) > 0
                && rest.compareTo(tolerance().multiply(BigDecimal.valueOf(2))) < 0;
    }

    @Override
    public BigDecimal above() {
        return bound == Bound.UNDER || bound == Bound.ABOUT ? BigDecimal.ZERO : stated.subtract(most);
    }

    @Override
    public BigDecimal below() {
        return bound == Bound.OVER || bound == Bound.ABOUT ? BigDecimal.ZERO : least.subtract(stated);
    }

    /** The right percentage with as many decimals as were printed. */
    public BigDecimal right() {
        return exact().setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP);
    }

    /** Whether stated and right percentage differ in exactly one digit. */
    public boolean oneDigitSlip() {
        String a = stated.toPlainString();
        String b = right().toPlainString();
        if (a.length() != b.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return different == 1;
    }

    /** Whether the stated percentage can stand: right, rounded, or cut off. */
    boolean holds() {
        return (above().compareTo(tolerance()) <= 0 && below().compareTo(tolerance()) <= 0) || truncated();
    }
}
