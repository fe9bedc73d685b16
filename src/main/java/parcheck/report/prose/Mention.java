package parcheck.report.prose;

import java.math.BigDecimal;

/**
 * A figure that prose states of the whole unit and period in words that name rows of the catalogue. What is printed may stand for
 * anything from {@code least} to {@code most}, which leaves room for rounding; {@code bound} tells whether it is exact at all.
 */
public record Mention(
        Wording wording,
        BigDecimal printed,
        BigDecimal least,
        BigDecimal most,
        boolean percent,
        Bound bound,
        Excerpt excerpt) {

    /** By how much a value lies above what prose allows; not positive if it fits. */
    public BigDecimal over(BigDecimal value) {
        return bound == Bound.OVER || bound == Bound.ABOUT ? BigDecimal.ZERO : value.subtract(most);
    }

    /** By how much a value lies below what prose allows; not positive if it fits. */
    public BigDecimal under(BigDecimal value) {
        return bound == Bound.UNDER || bound == Bound.ABOUT ? BigDecimal.ZERO : least.subtract(value);
    }
}
