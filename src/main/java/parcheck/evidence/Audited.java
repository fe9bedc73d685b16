package parcheck.evidence;

import java.util.List;
import java.util.Map;
import parcheck.report.Recomputed;

/** What an audit found: the figures that registers yield, the same by groups, and what became of every row. */
public record Audited(
        Map<String, Recomputed> figures,
        List<SheetRead> sheets,
        List<Totals> totals,
        List<Troubles.Kind> troubles,
        Map<String, List<Group>> groups,
        Map<String, Long> lateTests,
        Map<String, Long> strange,
        Map<String, Long> channels,
        List<PostGroup> posts) {

    /**
     * Rows of one kind of register: read = used + outside (other periods) + aside + elsewhere (other units). {@code unit} is the
     * unit whose rows alone were counted; empty where all were.
     */
    public record Totals(
            Register register, long read, long used, long outside, long aside, long elsewhere, String unit) {}

    /** How the dossiers of one unit, field, procedure or month stood. */
    public record Group(
            String name,
            long received,
            long carriedOver,
            long early,
            long onTime,
            long late,
            long pendingWithin,
            long pendingOverdue) {

        /** Dossiers ended in the period. */
        public long resolved() {
            return early + onTime + late;
        }

        /** All dossiers at hand in the period. */
        public long atHand() {
            return received + carriedOver;
        }
    }

    /** Posts of one unit in the base year and in the year of the report; {@code kind} is 1 for civil service, 2 for public-service units. */
    public record PostGroup(String name, int kind, long base, long now, boolean baseKnown, boolean nowKnown) {}
}
