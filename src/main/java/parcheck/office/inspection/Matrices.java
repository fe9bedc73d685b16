package parcheck.office.inspection;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.Matrix.Cell;
import parcheck.office.inspection.Matrix.Line;
import parcheck.office.store.Database;
import parcheck.office.store.Row;
import parcheck.office.submission.State;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.UnitRegistry;
import parcheck.office.waiver.Waivers;
import parcheck.plan.Period;

/** Makes the matrix of units and clauses with three questions to the database, however many units there are. */
public final class Matrices {
    private static final String JUDGED = """
            select s.unit, s.id, s.state, j.clause, j.outcome, j.gravest, j.shown
            from submission s join judgement j on j.submission = s.id
            where s.id in (select max(n.id) from submission n
                           where n.period = ? and n.plan = ? and n.receipt is not null group by n.unit)
            order by s.id, j.place
            """;

    private final Database database;
    private final UnitRegistry units;
    private final Access access;
    private final Waivers waivers;
    private final Clock clock;

    /** Built by the office. */
    public Matrices(Database database, UnitRegistry units, Access access, Waivers waivers, Clock clock) {
        this.database = database;
        this.units = units;
        this.access = access;
        this.waivers = waivers;
        this.clock = clock;
    }

    private record Judged(
            String unit,
            long submission,
            State state,
            String clause,
            @Nullable Outcome outcome,
            @Nullable FindingClass gravest,
            @Nullable String shown) {}

    /** The units that the caller may see, in printed order, each with its newest submission that was handed in. */
    public Matrix matrix(Caller caller, Period period, String plan) {
        return database.read(() -> {
            List<OfficeUnit> all = units.listed();
            Scope scope = access.scope(caller, Deed.SEE_MATRIX, all);
            List<OfficeUnit> there = all.stream()
                    .filter(u -> scope.holds(u.id()) && (u.exists(period.end()) || u.exists(period.start())))
                    .toList();
            Map<String, List<Judged>> judged = judged(period, plan);
            Map<String, Set<String>> waived = waivers.waived(plan, LocalDate.now(clock));
            return new Matrix(
                    period,
                    plan,
                    clauses(judged),
                    there.stream()
                            .map(u -> line(
                                    u, judged.getOrDefault(u.id(), List.of()), waived.getOrDefault(u.id(), Set.of())))
                            .toList());
        });
    }

    private Map<String, List<Judged>> judged(Period period, String plan) {
        return database.jdbc().sql(JUDGED).params(period.code(), plan).query(Row.as(Matrices::judged)).list().stream()
                .collect(Collectors.groupingBy(Judged::unit, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> clauses(Map<String, List<Judged>> judged) {
        Set<String> out = new LinkedHashSet<>();
        judged.values().forEach(list -> list.forEach(j -> out.add(j.clause())));
        return List.copyOf(out);
    }

    private static Line line(OfficeUnit unit, List<Judged> judged, Set<String> waived) {
        if (judged.isEmpty()) {
            return new Line(unit, null, null, Map.of());
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Judged j : judged) {
            cells.put(j.clause(), new Cell(j.outcome(), j.gravest(), j.shown(), waived.contains(j.clause())));
        }
        return new Line(unit, judged.get(0).submission(), judged.get(0).state(), cells);
    }

    private static Judged judged(Row r) throws SQLException {
        return new Judged(
                r.text("unit"),
                r.number("id"),
                r.one(State.class, "state"),
                r.text("clause"),
                r.textOrNull("outcome") == null ? null : r.one(Outcome.class, "outcome"),
                r.textOrNull("gravest") == null ? null : r.one(FindingClass.class, "gravest"),
                r.textOrNull("shown"));
    }
}
