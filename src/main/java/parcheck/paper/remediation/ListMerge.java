package parcheck.paper.remediation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries what people typed from one list into another; nothing that anybody wrote is ever dropped without being named. */
public final class ListMerge {
    private final List<Conflict> conflicts = new ArrayList<>();

    /** Two people wrote different things into the same cell; {@code taken} is what stands in the result. */
    public record Conflict(String unit, String clause, String what, String column, String taken, String left) {}

    /** The lists that result, and where people contradict each other. */
    public record Result(List<ListSheet> lists, List<Conflict> conflicts) {}

    private ListMerge() {}

    /**
     * The lists of {@code current} with what was typed in {@code returned}; where both were written to, the returned words are taken and
     * the conflict is named. Rows that only {@code returned} has are kept at the end as no longer found.
     */
    public static Result of(List<ListSheet> current, List<ListSheet> returned) {
        ListMerge merge = new ListMerge();
        Map<String, ListSheet> theirs = new LinkedHashMap<>();
        returned.forEach(list -> theirs.merge(list.unitKey(), list, ListMerge::joined));
        List<ListSheet> out = new ArrayList<>();
        for (ListSheet list : current) {
            out.add(merge.one(list, theirs.remove(list.unitKey())));
        }
        theirs.values().forEach(list -> out.add(list.with(closed(list.rows()))));
        return new Result(List.copyOf(out), List.copyOf(merge.conflicts));
    }

    private static ListSheet joined(ListSheet a, ListSheet b) {
        List<ListRow> rows = new ArrayList<>(a.rows());
        rows.addAll(b.rows());
        return a.with(rows);
    }

    private ListSheet one(ListSheet ours, @Nullable ListSheet theirs) {
        if (theirs == null) {
            return ours;
        }
        Map<String, ListRow> written = new LinkedHashMap<>();
        theirs.rows().forEach(row -> written.putIfAbsent(row.key(), row));
        List<ListRow> rows = new ArrayList<>();
        for (ListRow row : ours.rows()) {
            ListRow other = written.remove(row.key());
            rows.add(other == null ? row : row.with(typed(ours.unit(), row, reopened(other.typed()))));
        }
        rows.addAll(closed(List.copyOf(written.values())));
        return ours.with(rows);
    }

    /** What is found again is not gone, whatever the list said meanwhile. */
    private static Typed reopened(Typed typed) {
        boolean gone = typed.status().equals(ListWords.status("gone"));
        return gone ? new Typed("", typed.handedIn(), typed.remarks()) : typed;
    }

    private Typed typed(String unit, ListRow row, Typed theirs) {
        Typed ours = row.typed();
        return new Typed(
                one(unit, row, Column.STATUS, ours.status(), theirs.status()),
                one(unit, row, Column.HANDED_IN, ours.handedIn(), theirs.handedIn()),
                one(unit, row, Column.REMARKS, ours.remarks(), theirs.remarks()));
    }

    private String one(String unit, ListRow row, Column column, String ours, String theirs) {
        String open = ListWords.status("open");
        boolean theyAreSilent = theirs.isBlank() || (column == Column.STATUS && theirs.equals(open));
        boolean weAreSilent = ours.isBlank() || (column == Column.STATUS && ours.equals(open));
        if (theyAreSilent || Objects.equals(ours, theirs)) {
            return weAreSilent && column == Column.STATUS ? open : ours;
        }
        if (!weAreSilent) {
            String heading = ListWords.heading(column);
            conflicts.add(new Conflict(unit, row.clause(), row.what(), heading, theirs, ours));
        }
        return theirs;
    }

    private static List<ListRow> closed(List<ListRow> rows) {
        String gone = ListWords.status("gone");
        List<ListRow> out = new ArrayList<>();
        for (ListRow row : rows) {
            Typed typed = row.typed();
            boolean said = !typed.status().isBlank()
                    && !typed.status().equals(gone)
                    && !typed.status().equals(ListWords.status("open"));
            String was = said ? ListWords.WORDS.text("was", typed.status()) : "";
            String remarks =
                    was.isEmpty() || typed.remarks().isEmpty() ? was + typed.remarks() : was + "\n" + typed.remarks();
            out.add(row.with(new Typed(gone, typed.handedIn(), remarks)));
        }
        return out;
    }
}
