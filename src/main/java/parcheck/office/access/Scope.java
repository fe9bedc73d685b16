package parcheck.office.access;

import java.util.Set;

/** The units that a caller may do something for: all there are, or these. */
public record Scope(boolean all, Set<String> units) {

    /** Every unit. */
    public static final Scope EVERYWHERE = new Scope(true, Set.of());

    /** Whether the unit belongs to it. */
    public boolean holds(String unit) {
        return all || units.contains(unit);
    }
}
