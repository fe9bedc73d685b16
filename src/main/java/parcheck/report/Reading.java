package parcheck.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody typed where a figure belongs: a number that can be understood in one way only, a doubt, or nothing. */
public sealed interface Reading {

    /** A certain number; a share also keeps its counts. Slight doubts tell how the number was understood. */
    record Value(BigDecimal value, @Nullable Share share, List<Doubt.Kind> slight) implements Reading {

        /** A number that was typed as it should be. */
        static Value plain(BigDecimal value) {
            return new Value(value, null, List.of());
        }
    }

    /** Something stands there, but it is no certain number. */
    record Unreadable(Doubt.Kind why) implements Reading {}

    /** Nothing stands there; that is not a zero. */
    record Blank() implements Reading {}
}
