package parcheck.check;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Figures that are possible and yet hard to believe together: what integrity rules look at. {@code all-full} counts the on-time shares
 * that are stated as exactly 100 % without counts, {@code fits-target} the clauses whose shares are exactly the limit that the plan sets; {@code others} are those of
 * the same sort of which this is not so.
 */
public record Suspicion(String kind, BigDecimal count, BigDecimal others, Set<String> indicators) {}
