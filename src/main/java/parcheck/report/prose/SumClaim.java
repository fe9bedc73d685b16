package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total and the parts it is said to have. {@code least} and {@code most} are the smallest and largest sum that the sentence can be
 * read to give; {@code whole} tells that the words say all parts are named.
 */
public record SumClaim(
        List<Excerpt> excerpts,
        BigDecimal total,
        Bound bound,
        BigDecimal slack,
        List<BigDecimal> parts,
        BigDecimal least,
        BigDecimal most,
        boolean whole)
        implements Claim {

    @Override
    public String kind() {
        return "parts";
    }

    /** By how much the parts surely exceed the total. */
    @Override
    public BigDecimal above() {
        return bound == Bound.EXACT || bound == Bound.UNDER
                ? least.subtract(total).subtract(slack)
                : BigDecimal.ZERO;
    }

    /** By how much the parts surely fall short of a total whose parts are all named. */
    @Override
    public BigDecimal below() {
        boolean comparable = whole && (bound == Bound.EXACT || bound == Bound.OVER);
        return comparable ? total.subtract(most).subtract(slack) : BigDecimal.ZERO;
    }
}
