package parcheck.check;

import java.util.List;
import java.util.Set;
import parcheck.intake.Place;
import parcheck.report.prose.Claim;
import parcheck.report.prose.StatusClaim;
import parcheck.report.prose.TableClaim;

/** The rows of the report's own table that a claim of its prose speaks of. */
final class TableSide {
    private TableSide() {}

    static Set<String> indicators(Claim claim) {
        if (claim instanceof TableClaim table) {
            return table.indicators();
        }
        return claim instanceof StatusClaim status ? status.indicators() : Set.of();
    }

    static List<Place> places(Claim claim) {
        if (claim instanceof TableClaim table) {
            return table.places();
        }
        return claim instanceof StatusClaim status ? status.places() : List.of();
    }
}
