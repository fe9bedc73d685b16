package parcheck.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a report may state or that is worked out from stated ones. {@code group} is the chapter of the form
 * (1 to 7); {@code asked} is false for figures that only Parcheck works out; {@code from} lists the ways to work it out, best first.
 */
public record Indicator(
        String code,
        int group,
        Text name,
        Kind kind,
        Text unit,
        Nature nature,
        Source source,
        boolean asked,
        @Nullable String parent,
        Set<Level> levels,
        Map<Integer, Text> choices,
        List<Route> from,
        Repair repair) {

    /** What sort of number the figure is; percentages run from 0 to 100. */
    public enum Kind {
        COUNT,
        PERCENT,
        CHOICE,
        RANK,
        SCORE,
        DIFFERENCE
    }

    /** Whether the figure is a state at a date, a flow of the period, or a sum since the beginning. */
    public enum Nature {
        STOCK,
        FLOW,
        CUMULATIVE
    }

    /** Who asks for the figure: the ministry's appendix, or Parcheck because a clause cannot be judged without it. */
    public enum Source {
        MINISTRY,
        SUPPLEMENT
    }

    /** How a shortfall can be mended: on the item itself, only by further good cases, or not at all. */
    public enum Repair {
        IN_PLACE,
        DILUTE,
        NONE
    }
}
