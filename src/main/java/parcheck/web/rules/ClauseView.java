package parcheck.web.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.paper.ClauseWords;
import parcheck.paper.Line;
import parcheck.plan.Clause;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.web.page.PageWords;

/** Everything about one clause; without a rule only the reason why people judge it. */
public record ClauseView(
        @Nullable RuleSheet rule,
        List<Line> demand,
        List<String> judged,
        List<ClauseWords.Formula> formulas,
        List<String> bases,
        List<String> examples) {

    static ClauseView of(RuleBook book, Clause clause, PageWords w) {
        RuleSheet rule = clause.rule();
        if (rule == null) {
            return new ClauseView(null, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        ClauseWords words = new ClauseWords(w.verdicts(), book);
        return new ClauseView(
                rule,
                words.demand(rule),
                words.judged(rule),
                words.formulas(rule),
                words.bases(rule),
                words.examples(rule));
    }
}
