package parcheck.web.office;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Outcome;
import parcheck.office.inspection.Matrix;
import parcheck.plan.Level;

/**
 * What of the matrix is asked for: units of a level, one clause only, and units in which something (or that clause) came out so. Null
 * asks for all.
 */
record MatrixFilter(
        @Nullable Level level,
        @Nullable Outcome outcome,
        @Nullable String clause) {

    Matrix of(Matrix whole) {
        List<String> clauses = clause == null ? whole.clauses() : List.of(clause);
        return new Matrix(
                whole.period(),
                whole.plan(),
                clauses,
                whole.lines().stream().filter(this::wanted).map(this::cut).toList());
    }

    private boolean wanted(Matrix.Line line) {
        return (level == null || line.unit().level() == level)
                && (outcome == null || cells(line).values().stream().anyMatch(cell -> cell.outcome() == outcome));
    }

    private Matrix.Line cut(Matrix.Line line) {
        return clause == null ? line : new Matrix.Line(line.unit(), line.submission(), line.state(), cells(line));
    }

    private Map<String, Matrix.Cell> cells(Matrix.Line line) {
        if (clause == null) {
            return line.cells();
        }
        Matrix.Cell cell = line.cells().get(clause);
        return cell == null ? Map.of() : Map.of(clause, cell);
    }
}
