package parcheck.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How many flows of this report equal those of another period: what integrity rules look at. Only figures of two digits or more count;
 * {@code share} is the percentage of the {@code comparable} ones that are {@code equal}.
 */
public record Copy(
        BigDecimal equal,
        BigDecimal comparable,
        BigDecimal share,
        Set<String> indicators,
        List<CounterpartSide> sides) {}
