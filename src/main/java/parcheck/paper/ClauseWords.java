package parcheck.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parcheck.check.Amount;
import parcheck.check.Message;
import parcheck.plan.Base;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;

/** One clause's rule in words: what it demands, how its figures are worked out, examples. Every way of showing it uses these. */
public final class ClauseWords {
    private final Words words;
    private final RuleBook book;
    private final FormulaWords formulas;

    /** For the rules of one plan. */
    public ClauseWords(Words words, RuleBook book) {
        this.words = words;
        this.book = book;
        this.formulas = new FormulaWords(words, book.catalogue());
    }

    /** A figure and the ways in which it is worked out, best first. */
    public record Formula(String figure, List<String> ways) {}

    /** What is demanded, in a few words with the unit. */
    public String target(RuleSheet rule) {
        return words.say(ChangeWords.target(
                rule.target(), book.catalogue().get(rule.needs().get(0))));
    }

    /** The demand, line by line. */
    public List<Line> demand(RuleSheet rule) {
        List<Line> out = new ArrayList<>();
        add(out, "target", target(rule));
        add(out, "kind", words.say("kind." + Words.code(rule.kind())));
        add(out, "judged", words.say("judged." + Words.code(rule.judged())));
        add(out, "applies", levels(words, rule.applies()));
        if (rule.until() != null) {
            add(out, "until", words.say("explain.until-why", rule.until(), or(rule.untilReason())));
        }
        if (rule.reading() != null) {
            add(out, "reading", words.value(rule.reading()));
        }
        for (RuleSheet.Comparison other : rule.compare()) {
            Indicator by = book.catalogue().get(other.indicator());
            add(out, "other-reading", words.say("explain.other", by, other.target(), other.because()));
        }
        add(out, "remedy", words.value(rule.remedy()));
        Indicator first = book.catalogue().get(rule.needs().get(0));
        add(out, "least-change", words.say("repair." + Words.code(first.repair())));
        return out;
    }

    /** The figures that the rule looks at. */
    public List<String> judged(RuleSheet rule) {
        return rule.needs().stream()
                .map(code -> words.say("explain.judged-figure", book.catalogue().get(code)))
                .toList();
    }

    /** How the figures behind the rule are worked out. */
    public List<Formula> formulas(RuleSheet rule) {
        List<Formula> out = new ArrayList<>();
        for (Map.Entry<Indicator, List<String>> entry :
                formulas.behind(rule.needs()).entrySet()) {
            List<String> ways = new ArrayList<>();
            for (String way : entry.getValue()) {
                ways.add(words.say(ways.isEmpty() ? "explain.first-way" : "explain.next-way", way));
            }
            out.add(new Formula(words.say("explain.equals", entry.getKey()), ways));
        }
        return out;
    }

    /** The base figures that the rule counts from. */
    public List<String> bases(RuleSheet rule) {
        Set<String> reach = formulas.reach(rule.needs());
        List<String> out = new ArrayList<>();
        for (Base base : book.plan().bases()) {
            if (reach.contains(base.indicator())) {
                Indicator indicator = book.catalogue().get(base.indicator());
                Amount value = new Amount(base.value(), indicator.unit(), null);
                out.add(words.say("explain.base", indicator, base.year(), value, base.document()));
            }
        }
        return out;
    }

    /** The rule's cases: figures given and what comes out. */
    public List<String> examples(RuleSheet rule) {
        return rule.cases().stream().map(this::example).toList();
    }

    private String example(RuleSheet.Case c) {
        List<Object> given = new ArrayList<>();
        c.given().forEach((code, value) -> {
            Indicator indicator = book.catalogue().get(code);
            given.add(Message.of("figure", indicator, new Amount(value, indicator.unit(), null)));
        });
        Object figures = given.isEmpty() ? Message.of("explain.nothing-given") : given;
        String outcome = words.say("outcome." + c.outcome()).toUpperCase(Locale.ROOT);
        Object who = c.unit().isEmpty() ? Message.of("explain.any-unit", c.level()) : c.unit();
        return words.say("explain.example", who, period(c), figures, outcome);
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

    private void add(List<Line> out, String code, String text) {
        out.add(new Line(code, words.say("explain." + code), text));
    }
}
