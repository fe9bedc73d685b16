package parcheck.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import parcheck.plan.Period;
import parcheck.plan.Target;

/** How far a yearly quota is, against the part of the year that is over; {@code forecast} goes on at the same rate to the year's end. */
public record Pace(BigDecimal actual, BigDecimal due, BigDecimal forecast, boolean behind) {

    /** Due by now = limit × elapsed part of the reporting year, by days; forecast = actual ÷ elapsed part, at two decimals. */
    public static Pace of(BigDecimal actual, Target target, Period period) {
        BigDecimal elapsed = period.elapsed();
        BigDecimal due = target.limit().multiply(elapsed);
        boolean behind = !new Target(target.comparator(), due, target.percent()).satisfiedBy(actual);
        return new Pace(
                actual,
                due.setScale(2, RoundingMode.HALF_UP),
                actual.divide(elapsed, MathContext.DECIMAL128).setScale(2, RoundingMode.HALF_UP),
                behind);
    }
}
