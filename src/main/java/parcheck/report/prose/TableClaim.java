package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import parcheck.intake.Place;

/**
 * A figure of prose beside the one that the report's own table states for the same thing ({@code table-value} where prose uses the
 * official label, {@code table-wording} where it only means it). {@code raw} is the table's figure or sum; {@code over} and
 * {@code under} tell by how much the table's value lies outside of what prose allows.
 */
public record TableClaim(
        String kind,
        List<Excerpt> excerpts,
        BigDecimal printed,
        BigDecimal value,
        String raw,
        boolean percent,
        BigDecimal over,
        BigDecimal under,
        Set<String> indicators,
        List<Place> places)
        implements Claim {

    @Override
    public BigDecimal above() {
        return under;
    }

    @Override
    public BigDecimal below() {
        return over;
    }
}
