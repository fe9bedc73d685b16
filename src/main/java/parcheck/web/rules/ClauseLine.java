package parcheck.web.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.paper.ClauseWords;
import parcheck.paper.Line;
import parcheck.plan.Clause;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.web.page.PageWords;

/** A clause on a line of the table: what is demanded, or why no machine can judge it. */
public record ClauseLine(
        String id,
        String row,
        String title,
        @Nullable String target,
        List<Line> demand,
        @Nullable String why) {

    static List<ClauseLine> all(RuleBook book, PageWords w) {
        ClauseWords words = new ClauseWords(w.verdicts(), book);
        return book.plan().clauses().stream().map(c -> of(c, words, w)).toList();
    }

    private static ClauseLine of(Clause clause, ClauseWords words, PageWords w) {
        RuleSheet rule = clause.rule();
        return new ClauseLine(
                clause.id(),
                clause.row(),
                w.value(clause.title()),
                rule == null ? null : words.target(rule),
                rule == null ? List.of() : words.demand(rule),
                clause.unjudged() == null ? null : w.value(clause.unjudged()));
    }

    /** The text of one line of the demand; empty if the clause has no such line. */
    public String text(String code) {
        return demand.stream()
                .filter(line -> line.code().equals(code))
                .map(Line::text)
                .findFirst()
                .orElse("");
    }
}
