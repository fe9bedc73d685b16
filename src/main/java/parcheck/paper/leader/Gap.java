package parcheck.paper.leader;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import parcheck.check.Finding;
import parcheck.paper.FindingText;

/** One missed target of one unit, in words; {@code share} is the gap in percent of the limit, by which gaps of all sorts compare. */
record Gap(
        String unit,
        String clause,
        String title,
        String actual,
        String target,
        String gap,
        String leastChange,
        BigDecimal share) {

    /** Worst first; equal ones by unit and clause, so that the page is the same everywhere. */
    static final Comparator<Gap> WORST =
            Comparator.comparing(Gap::share).reversed().thenComparing(Gap::unit).thenComparing(Gap::clause);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The gap of a finding that has one and a limit other than zero. */
    static Gap of(String unit, Finding f, BigDecimal gap, BigDecimal limit, FindingText text, String title) {
        String least = text.leastChange(f);
        BigDecimal share = gap.abs().multiply(HUNDRED).divide(limit.abs(), MathContext.DECIMAL64);
        String clause = f.clause() == null ? f.rule() : f.clause();
        return new Gap(
                unit, clause, title, text.actual(f), text.target(f), text.gap(f), least == null ? "" : least, share);
    }
}
