package parcheck.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A figure of this report beside what another report makes of it: what integrity rules look at. {@code kind} is {@code same-period},
 * {@code prose}, {@code window} (one of two periods contains the other), {@code carried} (one goes on where the other ended),
 * {@code levels-all} or {@code levels-some} (the units below, all or only some of them). {@code above} and {@code below} tell by how
 * much this report's figure exceeds or misses what the other one allows; zero or negative if it does not.
 */
public record Counterpart(
        String kind,
        BigDecimal own,
        BigDecimal other,
        BigDecimal above,
        BigDecimal below,
        Set<String> indicators,
        List<CounterpartSide> sides) {}
