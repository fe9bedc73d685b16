package parcheck.evidence;

import org.jspecify.annotations.Nullable;

/** Whose rows count, as the user says: those of a unit by its name in the register, all, or those of the unit that reports. */
public record Whose(@Nullable String named, boolean all) {

    /** The unit that reports; a province's report takes in all units. */
    public static final Whose REPORTING = new Whose(null, false);
}
