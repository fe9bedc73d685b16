package parcheck.office.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Period;

/** Which submissions are wanted; null or empty asks for any. */
public record Wanted(@Nullable String unit, @Nullable Period period, Set<State> states, int limit) {
    private static final int USUAL = 200;

    /** The newest of all units. */
    public static Wanted anything() {
        return new Wanted(null, null, Set.of(), USUAL);
    }

    /** Those of one unit. */
    public static Wanted of(String unit) {
        return new Wanted(unit, null, Set.of(), USUAL);
    }

    /** Those in these states. */
    public Wanted in(State... states) {
        return new Wanted(unit, period, Set.of(states), limit);
    }

    /** Those for this period. */
    public Wanted during(Period period) {
        return new Wanted(unit, period, states, limit);
    }
}
