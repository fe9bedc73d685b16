package parcheck.office.submission;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Period;

/**
 * Which submissions are wanted; null or empty asks for any. {@code before} is for reading page by page: only older numbers than this.
 * {@code untold}: only those about which no notice was ever prepared.
 */
public record Wanted(
        @Nullable String unit, @Nullable Period period, Set<State> states, boolean untold, long before, int limit) {
    /** As many as a page shows. */
    public static final int USUAL = 200;

    /** The newest of all units. */
    public static Wanted anything() {
        return new Wanted(null, null, Set.of(), false, Long.MAX_VALUE, USUAL);
    }

    /** Those of one unit. */
    public static Wanted of(String unit) {
        return new Wanted(unit, null, Set.of(), false, Long.MAX_VALUE, USUAL);
    }

    /** Those in these states. */
    public Wanted in(State... states) {
        return new Wanted(unit, period, Set.of(states), untold, before, limit);
    }

    /** Those for this period. */
    public Wanted during(Period period) {
        return new Wanted(unit, period, states, untold, before, limit);
    }

    /** Those without a notice. */
    public Wanted withoutNotice() {
        return new Wanted(unit, period, states, true, before, limit);
    }

    /** At most so many. */
    public Wanted atMost(int most) {
        return before(before, most);
    }

    /** Those older than this one, at most so many. */
    public Wanted before(long id, int most) {
        return new Wanted(unit, period, states, untold, id, most);
    }
}
