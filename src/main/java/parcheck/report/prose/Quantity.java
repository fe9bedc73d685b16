package parcheck.report.prose;

import java.math.BigDecimal;

/**
 * A figure of a sentence: from {@code low} to {@code high} where a range is printed, else both the same, in single units (đồng, not
 * million). {@code ulp} is the worth of its last printed digit if it may have been rounded, else zero. Words such as million add {@code power} zeros. Tokens run from {@code first}
 * up to {@code end}; {@code unitEnd} lies behind its unit.
 */
record Quantity(
        BigDecimal low,
        BigDecimal high,
        BigDecimal ulp,
        BigDecimal printed,
        boolean percent,
        Bound bound,
        String unit,
        int power,
        int first,
        int end,
        int unitEnd) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    boolean isRange() {
        return low.compareTo(high) != 0;
    }

    boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** The smallest value that the figure may stand for, counting rounding and truncation. */
    BigDecimal least() {
        return ulp.signum() == 0 ? low : low.subtract(half());
    }

    /** The largest value that the figure may stand for. */
    BigDecimal most() {
        return ulp.signum() == 0 ? high : high.add(half());
    }

    /** A number of single units in the unit in which this figure is printed. */
    BigDecimal asPrinted(BigDecimal value) {
        return power == 0 && value.scale() == 0
                ? value
                : value.scaleByPowerOfTen(-power).stripTrailingZeros();
    }

    BigDecimal half() {
        return ulp.signum() == 0 ? ulp : ulp.divide(TWO);
    }

    Quantity withValue(BigDecimal value) {
        return new Quantity(value, value, ulp, value, percent, bound, unit, power, first, end, unitEnd);
    }

    Quantity withUnit(String key) {
        return new Quantity(low, high, ulp, printed, percent, bound, key, power, first, end, unitEnd);
    }

    /** Whether figures of both sorts may be compared at all: both shares, or both amounts of the same thing. */
    boolean sameSort(Quantity other) {
        return percent == other.percent && unit.equals(other.unit);
    }
}
