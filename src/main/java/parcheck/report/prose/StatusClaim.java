package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import parcheck.intake.Place;
import parcheck.plan.Text;

/** Prose says of a system that it is on trial or still being built; {@code coded} is what the table's code says of it. */
public record StatusClaim(
        List<Excerpt> excerpts, String words, Text coded, boolean complete, Set<String> indicators, List<Place> places)
        implements Claim {

    @Override
    public String kind() {
        return "status";
    }

    @Override
    public BigDecimal above() {
        return complete ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal below() {
        return BigDecimal.ZERO;
    }
}
