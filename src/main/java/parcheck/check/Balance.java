package parcheck.check;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A relation of the catalogue with this report's figures put in: what integrity rules look at. {@code kind} is {@code equal} or
 * {@code at-most}; {@code difference} is left − right; {@code strict} relations cannot be broken by true figures.
 */
public record Balance(
        String relation,
        String kind,
        boolean strict,
        BigDecimal left,
        BigDecimal right,
        BigDecimal difference,
        Set<String> indicators) {}
