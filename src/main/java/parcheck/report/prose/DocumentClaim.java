package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something odd about how documents are cited or how sections are counted; always a question, never a proof. {@code first} and
 * {@code second} are the two readings that do not go together, as written.
 */
public record DocumentClaim(String kind, List<Excerpt> excerpts, String first, String second) implements Claim {

    @Override
    public BigDecimal above() {
        return BigDecimal.ZERO;
    }

    @Override
    public BigDecimal below() {
        return BigDecimal.ZERO;
    }
}
