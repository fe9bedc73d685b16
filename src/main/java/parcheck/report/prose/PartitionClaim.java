package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;

/** Shares of classes that divide one whole. {@code slack} is what rounding explains; {@code complete} tells that all classes are there. */
public record PartitionClaim(List<Excerpt> excerpts, List<BigDecimal> parts, BigDecimal slack, boolean complete)
        implements Claim {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String kind() {
        return "partition";
    }

    /** What the shares make together. */
    public BigDecimal sum() {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public BigDecimal above() {
        return sum().subtract(HUNDRED).subtract(slack);
    }

    @Override
    public BigDecimal below() {
        return complete ? HUNDRED.subtract(sum()).subtract(slack) : BigDecimal.ZERO;
    }
}
