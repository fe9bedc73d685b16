package parcheck.report.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures whose sentence names a time that does not fit the report's window: they end earlier ({@code period-early}) or are those of
 * the year before ({@code period-year}). {@code until} is the last day that the sentence speaks of.
 */
public record PeriodClaim(
        String kind, List<Excerpt> excerpts, LocalDate until, LocalDate windowStart, LocalDate windowEnd)
        implements Claim {

    /** Never: figures beyond the window are not looked for. */
    @Override
    public BigDecimal above() {
        return BigDecimal.ZERO;
    }

    /** How many days before the end of the window the figures end. */
    @Override
    public BigDecimal below() {
        return BigDecimal.valueOf(windowEnd.toEpochDay() - until.toEpochDay());
    }
}
