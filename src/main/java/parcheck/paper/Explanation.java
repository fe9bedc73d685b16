package parcheck.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parcheck.check.Amount;
import parcheck.check.Message;
import parcheck.plan.Base;
import parcheck.plan.Clause;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;

/** One clause explained to a clerk: what is asked, how it is worked out, whom it concerns, and examples with figures. */
public final class Explanation {
    private static final int LABEL = 16;

    private final Words words;
    private final RuleBook book;
    private final FormulaWords formulas;

    /** For the rules of one plan. */
    public Explanation(Words words, RuleBook book) {
        this.words = words;
        this.book = book;
        this.formulas = new FormulaWords(words, book.catalogue());
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
        demand(page, rule);
        formula(page, rule);
        examples(page, rule);
        page.gap().text(0, words.say("explain.rule", rule.file()), Paint.BOLD);
        rule.drl().lines().forEach(line -> page.verbatim(2, line));
        return page.toString();
    }

    private void demand(Page page, RuleSheet rule) {
        Indicator indicator = book.catalogue().get(rule.needs().get(0));
        field(page, "target", words.say(ChangeWords.target(rule.target(), indicator)));
        field(page, "kind", words.say("kind." + Words.code(rule.kind())));
        field(page, "judged", words.say("judged." + Words.code(rule.judged())));
        field(page, "applies", levels(words, rule.applies()));
        if (rule.until() != null) {
            field(page, "until", words.say("explain.until-why", rule.until(), or(rule.untilReason())));
        }
        if (rule.reading() != null) {
            field(page, "reading", words.value(rule.reading()));
        }
        for (RuleSheet.Comparison other : rule.compare()) {
            Indicator by = book.catalogue().get(other.indicator());
            field(page, "other-reading", words.say("explain.other", by, other.target(), other.because()));
        }
        field(page, "remedy", words.value(rule.remedy()));
        field(page, "least-change", words.say("repair." + Words.code(indicator.repair())));
    }

    private void formula(Page page, RuleSheet rule) {
        page.gap().text(0, words.say("explain.formula"), Paint.BOLD);
        for (String code : rule.needs()) {
            page.text(2, words.say("explain.judged-figure", book.catalogue().get(code)));
        }
        formulas.behind(rule.needs()).forEach((indicator, ways) -> {
            page.text(2, words.say("explain.equals", indicator));
            for (int i = 0; i < ways.size(); i++) {
                page.text(4, words.say(i == 0 ? "explain.first-way" : "explain.next-way", ways.get(i)));
            }
        });
        Set<String> reach = formulas.reach(rule.needs());
        for (Base base : book.plan().bases()) {
            if (reach.contains(base.indicator())) {
                Indicator indicator = book.catalogue().get(base.indicator());
                Amount value = new Amount(base.value(), indicator.unit(), null);
                page.text(2, words.say("explain.base", indicator, base.year(), value, base.document()));
            }
        }
    }

    private void examples(Page page, RuleSheet rule) {
        page.gap().text(0, words.say("explain.examples"), Paint.BOLD);
        for (RuleSheet.Case c : rule.cases()) {
            List<Object> given = new ArrayList<>();
            c.given().forEach((code, value) -> {
                Indicator indicator = book.catalogue().get(code);
                given.add(Message.of("figure", indicator, new Amount(value, indicator.unit(), null)));
            });
            Object figures = given.isEmpty() ? Message.of("explain.nothing-given") : given;
            String outcome = words.say("outcome." + c.outcome());
            Object who = c.unit().isEmpty() ? Message.of("explain.any-unit", c.level()) : c.unit();
            page.text(2, words.say("explain.example", who, period(c), figures, outcome.toUpperCase(Locale.ROOT)));
        }
    }

    private Period period(RuleSheet.Case c) {
        return c.period().isEmpty() ? new Period(book.plan().year(), Period.Kind.YEAR) : Period.of(c.period());
    }

    /** The levels in words; all of them have a shorter name. */
    static String levels(Words words, Set<Level> levels) {
        boolean all = levels.size() == Level.values().length;
        return all ? words.say("level.all") : words.value(new ArrayList<Object>(levels));
    }

    private static Object or(@org.jspecify.annotations.Nullable Object text) {
        return text == null ? "" : text;
    }

    private void field(Page page, String code, String text) {
        page.field(2, LABEL, words.say("explain." + code), text);
    }
}
