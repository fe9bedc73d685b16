package parcheck.check;

import java.math.BigDecimal;
import parcheck.report.prose.Claim;
import parcheck.report.prose.RatioClaim;

/**
 * What the report's prose claims, with the figures put in: what integrity rules look at. {@code above} and {@code below} tell by how
 * much a figure exceeds or misses what it can be; {@code tolerance} is half a unit of its last printed digit; {@code truncated}
 * shares were cut off where they had to be rounded.
 */
public record Statement(
        String kind, BigDecimal above, BigDecimal below, BigDecimal tolerance, boolean truncated, Claim claim) {

    static Statement of(Claim claim) {
        boolean ratio = claim instanceof RatioClaim;
        BigDecimal tolerance = ratio ? ((RatioClaim) claim).tolerance() : BigDecimal.ZERO;
        boolean truncated = ratio && ((RatioClaim) claim).truncated();
        return new Statement(claim.kind(), claim.above(), claim.below(), tolerance, truncated, claim);
    }
}
