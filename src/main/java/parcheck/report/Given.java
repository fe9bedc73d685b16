package parcheck.report;

import org.jspecify.annotations.Nullable;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** What the user says about a report on its behalf; it wins over what the file says. Null where the user says nothing. */
public record Given(
        @Nullable String unit,
        @Nullable Level level,
        @Nullable Period period) {

    /** The user says nothing: everything must stand in the file. */
    public static final Given NOTHING = new Given(null, null, null);
}
