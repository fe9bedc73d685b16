package parcheck.paper.remediation;

import java.util.List;

/**
 * The list of one unit for one period: lines about what it rests on, the rung of the ladder it may be treated by and the suggested
 * one in words, and a row for each task.
 */
public record ListSheet(
        String unitKey,
        String unit,
        String period,
        List<String> about,
        String step,
        String suggested,
        List<ListRow> rows) {

    /** The same list with other rows. */
    public ListSheet with(List<ListRow> others) {
        return new ListSheet(unitKey, unit, period, about, step, suggested, List.copyOf(others));
    }

    /** How many rows are of this class and still found. */
    public long count(String type) {
        return rows.stream()
                .filter(r -> r.type().equals(type))
                .filter(r -> !r.typed().status().equals(ListWords.status("gone")))
                .count();
    }
}
