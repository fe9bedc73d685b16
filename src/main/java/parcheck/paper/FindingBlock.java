package parcheck.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.check.Finding;
import parcheck.check.Message;
import parcheck.check.Outcome;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.report.Measure;

/** One finding on the screen: what, the figures, how they were worked out, how little would be enough, where, and what to do. */
final class FindingBlock {
    private static final int LABEL = 13;
    private static final int MOST_PLACES = 12;
    private static final Text NO_UNIT = new Text("", "");

    private final Words words;
    private final Catalogue catalogue;
    private final ChangeWords changes;

    FindingBlock(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
        this.changes = new ChangeWords(catalogue);
    }

    void on(Page page, Finding f) {
        String clause = f.clause() == null ? "" : f.clause() + "  ";
        page.gap().text(2, clause + words.say(f.title()) + mark(f.outcome()), Paint.BOLD);
        page.text(4, words.say(f.message()));
        figures(page, f);
        if (f.arithmetic() != null) {
            field(page, "arithmetic", words.say(f.arithmetic()));
        }
        if (!f.denominator().isEmpty()) {
            field(page, "denominator", denominator(f.denominator()));
        }
        if (f.leastChange() != null && f.actual() != null) {
            field(page, "least-change", words.say(changes.say(f.leastChange(), f, f.actual())));
        }
        if (!f.places().isEmpty()) {
            field(page, "place", places(f.places()));
        }
        if (!f.remedy().equals(Message.of("remedy.none"))) {
            field(page, "remedy", words.say(f.remedy()));
        }
    }

    /** A clause that lacks figures, on a line of its own. */
    void lacking(Page page, Finding f) {
        page.field(
                4,
                LABEL,
                f.clause() == null ? f.rule() : f.clause(),
                words.say("screen.clause", f.title(), f.message()));
    }

    private String mark(@Nullable Outcome outcome) {
        return outcome == null ? "" : "  [" + words.outcome(outcome).toUpperCase(Locale.ROOT) + "]";
    }

    private void figures(Page page, Finding f) {
        Measure actual = f.actual();
        Target target = f.target();
        if (actual == null || target == null || f.gap() == null) {
            return;
        }
        Indicator indicator = catalogue.get(actual.indicator());
        boolean percent = indicator.kind() == Indicator.Kind.PERCENT;
        boolean state = !indicator.choices().isEmpty();
        Message gap = percent
                ? Message.of("finding.gap-points", new Amount(f.gap(), NO_UNIT, null))
                : Message.of("text", new Amount(f.gap(), state ? NO_UNIT : indicator.unit(), null));
        String line = words.say(
                "finding.figures",
                new Amount(actual.value(), indicator.unit(), target),
                ChangeWords.target(target, indicator),
                gap);
        field(page, "figures", line);
    }

    private String places(List<Place> places) {
        String first = words.value(new ArrayList<Object>(places.subList(0, Math.min(MOST_PLACES, places.size()))));
        int more = places.size() - MOST_PLACES;
        return more > 0 ? words.say("place.more", first, more) : first;
    }

    private String denominator(List<String> codes) {
        List<Object> names = new ArrayList<>();
        for (String code : codes) {
            boolean minus = code.startsWith("-");
            Indicator indicator = catalogue.find(minus ? code.substring(1) : code);
            Object name = indicator == null ? code : indicator;
            names.add(minus ? Message.of("denominator.minus", name) : name);
        }
        return words.value(names);
    }

    private void field(Page page, String code, String text) {
        page.field(4, LABEL, words.say("label." + code), text);
    }
}
