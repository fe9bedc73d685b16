package parcheck.office.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two submissions of a unit, by clause, finding and figure; what is the same in both is left out. */
public record Changes(
        long before, long after, List<Flip> flips, List<String> gone, List<String> added, List<FigureChange> figures) {

    /** A clause that comes out otherwise; outcomes are the codes of findings.json, null for clauses that people judge. */
    public record Flip(
            String clause,
            @Nullable String before,
            @Nullable String after) {}

    /** A figure that is another one, as exact values; null where it was not there. */
    public record FigureChange(
            String indicator,
            @Nullable String part,
            @Nullable String before,
            @Nullable String after) {}

    /** Whether nothing differs. */
    public boolean none() {
        return flips.isEmpty() && gone.isEmpty() && added.isEmpty() && figures.isEmpty();
    }
}
