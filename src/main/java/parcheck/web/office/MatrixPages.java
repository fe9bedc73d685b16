package parcheck.web.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import parcheck.check.Checkers;
import parcheck.check.Outcome;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.Matrices;
import parcheck.office.inspection.Matrix;
import parcheck.plan.Clause;
import parcheck.plan.Level;
import parcheck.web.page.Later;
import parcheck.web.page.PageWords;

/** The matrix of units and targets of one period: everything at a glance, by keyboard, on paper. */
@Controller
class MatrixPages {
    private final Matrices matrices;
    private final Checkers checkers;
    private final Access access;

    MatrixPages(Matrices matrices, Checkers checkers, Access access) {
        this.matrices = matrices;
        this.checkers = checkers;
        this.access = access;
    }

    /** A unit's line with its sums. */
    record Row(Matrix.Line line, long met, long missed, long other) {
        static Row of(Matrix.Line line) {
            long met = count(line, Outcome.MET);
            long missed = count(line, Outcome.MISSED) + count(line, Outcome.CONTRADICTED);
            return new Row(line, met, missed, line.cells().size() - met - missed);
        }

        private static long count(Matrix.Line line, Outcome outcome) {
            return line.cells().values().stream()
                    .filter(c -> c.outcome() == outcome)
                    .count();
        }
    }

    @GetMapping("/matrix")
    String matrix(
            @RequestParam @Nullable String plan,
            @RequestParam @Nullable String period,
            @RequestParam @Nullable Level level,
            @RequestParam @Nullable Outcome outcome,
            @RequestParam @Nullable String clause,
            @RequestParam(defaultValue = "") String sort,
            Caller caller,
            Model model,
            Locale locale) {
        Allowed.some(access, caller, Deed.SEE_MATRIX);
        Periods.Choice choice = Periods.choice(checkers, plan, period);
        String only = clause == null || clause.isBlank() ? null : clause;
        Map<String, String> titles = titles(choice.plan(), PageWords.of(PageWords.lang(locale)));
        if (only != null && !titles.containsKey(only)) {
            throw Refused.notFound();
        }
        Later<Matrix> whole = new Later<>(() -> matrices.matrix(caller, choice.period(), choice.plan()));
        Later<Matrix> matrix = new Later<>(() -> new MatrixFilter(level, outcome, only).of(whole.getValue()));
        model.addAttribute("matrix", matrix);
        model.addAttribute("rows", new Later<>(() -> rows(matrix.getValue(), sort)));
        model.addAttribute("titles", titles);
        model.addAttribute("clauses", new Later<>(() -> whole.getValue().clauses()));
        model.addAttribute("outcome", outcome);
        model.addAttribute("clause", only);
        model.addAttribute("choice", choice);
        model.addAttribute("level", level);
        model.addAttribute("sort", sort);
        return "matrix";
    }

    private static List<Row> rows(Matrix matrix, String sort) {
        return matrix.lines().stream().map(Row::of).sorted(order(sort)).toList();
    }

    private static java.util.Comparator<Row> order(String sort) {
        return switch (sort) {
            case "missed" -> java.util.Comparator.comparingLong(Row::missed).reversed();
            case "met" -> java.util.Comparator.comparingLong(Row::met).reversed();
            case "name" ->
                java.util.Comparator.comparing(
                        row -> row.line().unit().name(), java.text.Collator.getInstance(Locale.forLanguageTag("vi")));
            case "state" ->
                java.util.Comparator.comparing(row ->
                        row.line().state() == null ? -1 : row.line().state().ordinal());
            default ->
                java.util.Comparator.comparingInt(row -> row.line().unit().place());
        };
    }

    private Map<String, String> titles(String plan, PageWords w) {
        Map<String, String> out = new TreeMap<>();
        for (Clause clause : checkers.book(plan).plan().clauses()) {
            out.put(clause.id(), w.value(clause.title()));
        }
        return out;
    }
}
