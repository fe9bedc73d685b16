package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;

/** An increase or decrease with the figure before and the figure after. {@code slack} is what rounding of the figures may explain. */
public record ChangeClaim(
        List<Excerpt> excerpts, BigDecimal before, BigDecimal after, BigDecimal stated, BigDecimal slack)
        implements Claim {

    @Override
    public String kind() {
        return "change";
    }

    /** The difference that the two figures have. */
    public BigDecimal exact() {
        return after.subtract(before).abs();
    }

    @Override
    public BigDecimal above() {
        return stated.subtract(exact()).subtract(slack);
    }

    @Override
    public BigDecimal below() {
        return exact().subtract(stated).subtract(slack);
    }
}
