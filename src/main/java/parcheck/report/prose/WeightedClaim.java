package parcheck.report.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A total and its parts, each with the share it makes of its own plan. The plans of the parts cannot be larger than the plan of the
 * total; amounts and shares count as intervals of what may have been printed so; {@code expected} is the share that the parts give as printed.
 */
public record WeightedClaim(
        List<Excerpt> excerpts,
        BigDecimal amount,
        BigDecimal stated,
        BigDecimal expected,
        BigDecimal planLeast,
        BigDecimal planMost,
        BigDecimal partsLeast,
        BigDecimal partsMost)
        implements Claim {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static WeightedClaim of(
            List<Excerpt> excerpts, Quantity total, Quantity share, List<Quantity> parts, List<Quantity> shares) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal plan = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = parts.get(i).low().multiply(HUNDRED);
            plan = plan.add(part.divide(shares.get(i).printed(), EXACT));
            least = least.add(planLeast(parts.get(i), shares.get(i)));
            most = most.add(planMost(parts.get(i), shares.get(i)));
        }
        return new WeightedClaim(
                excerpts,
                total.asPrinted(total.low()),
                share.printed(),
                total.low().multiply(HUNDRED).divide(plan, EXACT),
                total.asPrinted(planLeast(total, share)),
                total.asPrinted(planMost(total, share)),
                total.asPrinted(least),
                total.asPrinted(most));
    }

    /** A share may have been rounded or cut off: 19,3 stands for anything from 19,25 up to 19,4. */
    private static BigDecimal planLeast(Quantity amount, Quantity share) {
        return amount.least().multiply(HUNDRED).divide(share.printed().add(unit(share)), EXACT);
    }

    private static BigDecimal planMost(Quantity amount, Quantity share) {
        return amount.most()
                .multiply(HUNDRED)
                .divide(share.printed().subtract(unit(share).divide(BigDecimal.valueOf(2))), EXACT);
    }

    private static BigDecimal unit(Quantity share) {
        return BigDecimal.ONE.scaleByPowerOfTen(-share.printed().scale());
    }

    /** Whether the shares can be divided by: none is zero. */
    static boolean divides(Quantity share) {
        return share.printed().compareTo(unit(share)) >= 0 && share.isExact() && !share.isRange();
    }

    @Override
    public String kind() {
        return "share-of-total";
    }

    /** By how much the plans of the parts exceed the plan that the total's share implies, in the unit of the amounts. */
    @Override
    public BigDecimal above() {
        return partsLeast.subtract(planMost);
    }

    /** Never accused: a plan may have parts of which nothing was done. */
    @Override
    public BigDecimal below() {
        return BigDecimal.ZERO;
    }
}
