package parcheck.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** A share as it really is: numerator and denominator. Its percentage is worked out at 34 digits, so no rounding can carry it across a limit. */
public record Share(BigDecimal numerator, BigDecimal denominator) {

    /** 100 × numerator ÷ denominator; the denominator is never zero here. */
    public BigDecimal percent() {
        return numerator.multiply(BigDecimal.valueOf(100)).divide(denominator, MathContext.DECIMAL128);
    }
}
