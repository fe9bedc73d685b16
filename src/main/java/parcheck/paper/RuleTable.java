package parcheck.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Clause;
import parcheck.plan.Level;
import parcheck.plan.Plan;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.plan.Text;

/** Every clause of a plan: its target and its rule, or why no machine can judge it. */
public final class RuleTable {
    private final Words words;
    private final RuleBook book;

    /** For the rules of one plan. */
    public RuleTable(Words words, RuleBook book) {
        this.words = words;
        this.book = book;
    }

    /** For reading on a screen. */
    public String text(int width, boolean coloured) {
        Page page = new Page(width, coloured);
        page.text(0, sum(), Paint.BOLD);
        for (Clause clause : book.plan().clauses()) {
            RuleSheet rule = clause.rule();
            page.gap().text(0, words.say("explain.title", clause.id(), clause.row(), clause.title()), Paint.BOLD);
            if (rule == null) {
                page.text(4, words.say("rules.unjudged", why(clause)));
            } else {
                page.text(4, words.say("rules.line", target(rule), kind(rule), judged(rule), levels(rule)));
                page.text(4, words.say("rules.file", rule.file()));
            }
        }
        return page.toString();
    }

    /** As a Markdown table. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# " + sum() + "\n\n");
        List<String> headings = new ArrayList<>();
        for (String code : List.of("clause", "row", "title", "target", "kind", "judged", "levels", "rule")) {
            headings.add(words.say("rules." + code));
        }
        row(out, headings);
        out.append("|---".repeat(headings.size())).append("|\n");
        for (Clause clause : book.plan().clauses()) {
            RuleSheet rule = clause.rule();
            String title = words.value(clause.title());
            row(
                    out,
                    rule == null
                            ? List.of(
                                    clause.id(),
                                    clause.row(),
                                    title,
                                    "",
                                    "",
                                    "",
                                    "",
                                    words.say("rules.unjudged", why(clause)))
                            : List.of(
                                    clause.id(),
                                    clause.row(),
                                    title,
                                    target(rule),
                                    kind(rule),
                                    judged(rule),
                                    levels(rule),
                                    rule.file()));
        }
        return out.toString();
    }

    /** For machines, in both languages. */
    public String json() {
        Plan plan = book.plan();
        Object about = Fields.of(
                "id", plan.id(),
                "title", plan.title(),
                "number", plan.number(),
                "date", plan.date(),
                "issuer", plan.issuer(),
                "year", plan.year());
        return JsonText.pretty(Fields.of(
                "schema",
                "parcheck-rules/1",
                "plan",
                about,
                "rules",
                Fields.of("sha256", book.sha256()),
                "clauses",
                Fields.each(plan.clauses(), RuleTable::clause)));
    }

    private static Map<String, @Nullable Object> clause(Clause clause) {
        RuleSheet rule = clause.rule();
        return Fields.of(
                "clause", clause.id(),
                "row", clause.row(),
                "title", clause.title(),
                "target", rule == null ? null : FindingJson.target(rule.target()),
                "kind", rule == null ? null : Words.code(rule.kind()),
                "judged", rule == null ? null : Words.code(rule.judged()),
                "levels", rule == null ? List.of() : Fields.each(rule.applies(), Level::code),
                "until", rule == null ? null : rule.until(),
                "needs", rule == null ? List.of() : rule.needs(),
                "rule", rule == null ? null : rule.file(),
                "unjudged", clause.unjudged());
    }

    private String sum() {
        long all = book.plan().clauses().size();
        return words.say(
                "rules.sum",
                book.plan().title(),
                all,
                book.rules().size(),
                all - book.rules().size());
    }

    private String target(RuleSheet rule) {
        return words.say(ChangeWords.target(
                rule.target(), book.catalogue().get(rule.needs().get(0))));
    }

    private String kind(RuleSheet rule) {
        return words.say("kind." + Words.code(rule.kind()));
    }

    private String judged(RuleSheet rule) {
        return words.say("judged." + Words.code(rule.judged()));
    }

    private String levels(RuleSheet rule) {
        return ClauseWords.levels(words, rule.applies());
    }

    private static Text why(Clause clause) {
        Text why = clause.unjudged();
        return why == null ? new Text("", "") : why;
    }

    private static void row(StringBuilder out, List<String> cells) {
        for (String cell : cells) {
            out.append("| ").append(cell.replace("|", "\\|").replace("\n", " ")).append(' ');
        }
        out.append("|\n");
    }
}
