package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two figures that a report sets side by side without saying so: one quantity stated twice ({@code restated}), a figure and its
 * thousandfold ({@code magnitude}), more settled than received ({@code settled}), equal figures for different things ({@code equal-figures}).
 */
public record PairClaim(String kind, List<Excerpt> excerpts, BigDecimal first, BigDecimal second) implements Claim {

    @Override
    public BigDecimal above() {
        return second.subtract(first);
    }

    @Override
    public BigDecimal below() {
        return first.subtract(second);
    }
}
