package parcheck.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parcheck.check.Outcome;
import parcheck.office.inspection.Matrix;
import parcheck.office.units.OfficeUnit;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** The matrix by level, outcome and clause. */
class MatrixFilterTest {
    private static final Matrix WHOLE = new Matrix(
            Period.of("2023"),
            "p",
            List.of("a", "b"),
            List.of(
                    line("one", Level.COMMUNE, Outcome.MISSED, Outcome.MET),
                    line("two", Level.COMMUNE, Outcome.MET, Outcome.MISSED),
                    line("three", Level.DISTRICT, Outcome.MISSED, Outcome.NO_DATA),
                    new Matrix.Line(unit("four", Level.COMMUNE), null, null, Map.of())));

    private static Matrix.Line line(String id, Level level, Outcome a, Outcome b) {
        return new Matrix.Line(unit(id, level), 1L, null, Map.of("a", cell(a), "b", cell(b)));
    }

    private static OfficeUnit unit(String id, Level level) {
        return new OfficeUnit(id, null, id, level, null, null, null, List.of(), 0, 0);
    }

    private static Matrix.Cell cell(Outcome outcome) {
        return new Matrix.Cell(outcome, null, null, false);
    }

    private static List<String> units(Level level, Outcome outcome, String clause) {
        return new MatrixFilter(level, outcome, clause)
                .of(WHOLE).lines().stream().map(l -> l.unit().id()).toList();
    }

    @Test
    void nothingAskedForIsAll() {
        assertThat(new MatrixFilter(null, null, null).of(WHOLE)).isEqualTo(WHOLE);
    }

    @Test
    void anOutcomeIsLookedForInEveryClauseOrInTheOneAskedFor() {
        assertThat(units(null, Outcome.MISSED, null)).containsExactly("one", "two", "three");
        assertThat(units(null, Outcome.MISSED, "a")).containsExactly("one", "three");
        assertThat(units(Level.COMMUNE, Outcome.MISSED, "a")).containsExactly("one");
        assertThat(units(null, Outcome.ERROR, null)).isEmpty();
    }

    @Test
    void oneClauseLeavesOneColumnAndUnitsWithoutReport() {
        Matrix one = new MatrixFilter(null, null, "b").of(WHOLE);
        assertThat(one.clauses()).containsExactly("b");
        assertThat(one.lines()).hasSize(4);
        assertThat(one.lines().get(0).cells()).containsOnlyKeys("b");
    }
}
