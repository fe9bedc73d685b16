package parcheck.plan;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation between figures that arithmetic or definition demands; {@code strict} relations make the figures impossible when
 * broken, the others only doubtful. Where there is a {@code constant}, it stands on the right in place of a sum. A figure named in
 * {@code unless} takes away the ground on which the relation stands; where one is known, the relation says nothing.
 */
public record Relation(
        String id,
        Kind kind,
        List<Route.Term> left,
        List<Route.Term> right,
        @Nullable BigDecimal constant,
        List<String> unless,
        boolean strict,
        Text why) {

    /** EQUAL: both sums agree. AT_MOST: the left sum does not exceed the right one. */
    public enum Kind {
        EQUAL,
        AT_MOST
    }
}
