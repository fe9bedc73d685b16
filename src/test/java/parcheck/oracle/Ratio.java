package parcheck.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction with a positive denominator; the oracle compares by multiplying crosswise and never divides. */
record Ratio(BigInteger n, BigInteger d) {
    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    static Ratio of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    Ratio plus(Ratio o) {
        return new Ratio(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
    }

    Ratio minus(Ratio o) {
        return plus(new Ratio(o.n.negate(), o.d));
    }

    /** 100 × this ÷ other; other is not zero. */
    Ratio percentOf(Ratio o) {
        BigInteger top = n.multiply(o.d).multiply(BigInteger.valueOf(100));
        BigInteger bottom = d.multiply(o.n);
        return bottom.signum() < 0 ? new Ratio(top.negate(), bottom.negate()) : new Ratio(top, bottom);
    }

    int compare(Ratio o) {
        return n.multiply(o.d).compareTo(o.n.multiply(d));
    }

    boolean isZero() {
        return n.signum() == 0;
    }
}
