package parcheck.paper;

import parcheck.plan.Clause;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;

/** One clause explained to a clerk: what is asked, how it is worked out, whom it concerns, and examples with figures. */
public final class Explanation {
    private static final int LABEL = 16;

    private final Words words;
    private final RuleBook book;
    private final ClauseWords clauses;

    /** For the rules of one plan. */
    public Explanation(Words words, RuleBook book) {
        this.words = words;
        this.book = book;
        this.clauses = new ClauseWords(words, book);
    }

    /** The explanation of a clause, ended by a line feed. */
    public String text(Clause clause, int width, boolean coloured) {
        Page page = new Page(width, coloured);
        page.text(0, words.say("explain.title", clause.id(), clause.row(), clause.title()), Paint.BOLD);
        page.gap();
        field(
                page,
                "plan",
                words.say("header.plan-id", book.plan().title(), book.plan().id()));
        RuleSheet rule = clause.rule();
        if (rule == null) {
            field(page, "unjudged", clause.unjudged() == null ? "" : words.value(clause.unjudged()));
            return page.toString();
        }
        clauses.demand(rule).forEach(line -> page.field(2, LABEL, line.label(), line.text()));
        formula(page, rule);
        page.gap().text(0, words.say("explain.examples"), Paint.BOLD);
        clauses.examples(rule).forEach(example -> page.text(2, example));
        page.gap().text(0, words.say("explain.rule", rule.file()), Paint.BOLD);
        rule.drl().lines().forEach(line -> page.verbatim(2, line));
        return page.toString();
    }

    private void formula(Page page, RuleSheet rule) {
        page.gap().text(0, words.say("explain.formula"), Paint.BOLD);
        clauses.judged(rule).forEach(figure -> page.text(2, figure));
        for (ClauseWords.Formula formula : clauses.formulas(rule)) {
            page.text(2, formula.figure());
            formula.ways().forEach(way -> page.text(4, way));
        }
        clauses.bases(rule).forEach(base -> page.text(2, base));
    }

    private void field(Page page, String code, String text) {
        page.field(2, LABEL, words.say("explain." + code), text);
    }
}
