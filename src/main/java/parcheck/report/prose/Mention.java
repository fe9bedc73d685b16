package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;

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
        Excerpt excerpt)
        implements Claim {

    /** Not asked for by any rule: by itself a mention contradicts nothing. */
    @Override
    public String kind() {
        return "mention";
    }

    @Override
    public List<Excerpt> excerpts() {
        return List.of(excerpt);
    }

    @Override
    public BigDecimal above() {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal below() {
        return BigDecimal.ZERO;
    }

    /** By how much a value lies above what prose allows; not positive if it fits. */
    public BigDecimal over(BigDecimal value) {
        return bound == Bound.OVER || bound == Bound.ABOUT ? BigDecimal.ZERO : value.subtract(most);
    }

    /** By how much a value lies below what prose allows; not positive if it fits. */
    public BigDecimal under(BigDecimal value) {
        boolean open = bound == Bound.UNDER || bound == Bound.ABOUT || wording.atMost();
        return open ? BigDecimal.ZERO : least.subtract(value);
    }
}
