package parcheck.plan;

import java.util.List;

/**
 * A relation between figures that arithmetic or definition demands; {@code strict} relations make the figures impossible when
 * broken, the others only doubtful.
 */
public record Relation(String id, Kind kind, List<Route.Term> left, List<Route.Term> right, boolean strict, Text why) {

    /** EQUAL: both sums agree. AT_MOST: the left sum does not exceed the right one. */
    public enum Kind {
        EQUAL,
        AT_MOST
    }
}
