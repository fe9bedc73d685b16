package parcheck.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import parcheck.plan.Indicator;
import parcheck.plan.Target;
import parcheck.report.Measure;
import parcheck.report.Share;

/** The smallest thing that would lift a missed figure to its target; which kind it is depends on what can still be repaired. */
public record LeastChange(Kind kind, BigDecimal amount) {

    /** MEND so many items; DILUTE by so many further good cases in a row; MORE or FEWER of the counted thing; OUT_OF_REACH; POINTS short, no counts known. */
    public enum Kind {
        MEND,
        DILUTE,
        MORE,
        FEWER,
        OUT_OF_REACH,
        POINTS
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Works it out for a figure that misses its target; shares need counts, otherwise only the points short are known. */
    public static LeastChange of(Measure measure, Indicator indicator, Target target) {
        Share share = measure.share();
        if (share != null && target.percent()) {
            return indicator.repair() == Indicator.Repair.IN_PLACE ? mend(share, target) : dilute(share, target);
        }
        BigDecimal gap = target.limit().subtract(measure.value());
        if (indicator.kind() == Indicator.Kind.PERCENT) {
            return new LeastChange(Kind.POINTS, gap.abs());
        }
        if (target.comparator() == Target.Comparator.AT_MOST) {
            return new LeastChange(Kind.FEWER, gap.negate());
        }
        boolean whole = indicator.kind() == Indicator.Kind.COUNT && target.comparator() == Target.Comparator.ABOVE;
        return new LeastChange(Kind.MORE, whole ? gap.add(BigDecimal.ONE) : gap);
    }

    /** Missing items = smallest numerator that satisfies the target − present numerator. */
    private static LeastChange mend(Share share, Target target) {
        BigDecimal exact = target.limit().multiply(share.denominator()).divide(HUNDRED);
        return new LeastChange(Kind.MEND, leastInteger(exact, target).subtract(share.numerator()));
    }

    /** Smallest k with 100 (n + k) ÷ (d + k) on the right side: k > or ≥ (limit × d − 100 n) ÷ (100 − limit). */
    private static LeastChange dilute(Share share, Target target) {
        BigDecimal room = HUNDRED.subtract(target.limit());
        BigDecimal lack = target.limit().multiply(share.denominator()).subtract(HUNDRED.multiply(share.numerator()));
        if (room.signum() <= 0) {
            return new LeastChange(Kind.OUT_OF_REACH, BigDecimal.ZERO);
        }
        BigInteger[] parts = scaled(lack, room);
        BigInteger[] division = parts[0].divideAndRemainder(parts[1]);
        boolean up = division[1].signum() != 0 || target.comparator() == Target.Comparator.ABOVE;
        return new LeastChange(Kind.DILUTE, new BigDecimal(up ? division[0].add(BigInteger.ONE) : division[0]));
    }

    private static BigInteger[] scaled(BigDecimal a, BigDecimal b) {
        int scale = Math.max(Math.max(a.scale(), b.scale()), 0);
        return new BigInteger[] {
            a.setScale(scale).unscaledValue(), b.setScale(scale).unscaledValue(),
        };
    }

    private static BigDecimal leastInteger(BigDecimal exact, Target target) {
        BigDecimal floor = exact.setScale(0, RoundingMode.FLOOR);
        boolean up = floor.compareTo(exact) < 0 || target.comparator() == Target.Comparator.ABOVE;
        return up ? floor.add(BigDecimal.ONE) : floor;
    }
}
