package parcheck.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.check.Finding;
import parcheck.check.Message;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.report.Measure;

/** One finding in words: the figures, how they were worked out, how little would be enough, where, and what to do. */
public final class FindingWords {
    private static final int MOST_PLACES = 12;
    private static final Text NO_UNIT = new Text("", "");

    private final Words words;
    private final Catalogue catalogue;
    private final ChangeWords changes;

    /** In these words; the catalogue knows the units in which things are counted. */
    public FindingWords(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
        this.changes = new ChangeWords(catalogue);
    }

    /** What stands below the message of a finding, in the order of reading; only what is known. */
    public List<Line> lines(Finding f) {
        List<Line> out = new ArrayList<>();
        figures(out, f);
        if (f.arithmetic() != null) {
            add(out, "arithmetic", words.say(f.arithmetic()));
        }
        if (!f.denominator().isEmpty()) {
            add(out, "denominator", denominator(f.denominator()));
        }
        if (f.leastChange() != null && f.actual() != null) {
            add(out, "least-change", words.say(changes.say(f.leastChange(), f, f.actual())));
        }
        if (!f.places().isEmpty()) {
            add(out, "place", places(f.places()));
        }
        if (!f.remedy().equals(Message.of("remedy.none"))) {
            add(out, "remedy", words.say(f.remedy()));
        }
        return out;
    }

    private void figures(List<Line> out, Finding f) {
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
        add(out, "figures", line);
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
            @Nullable Indicator indicator = catalogue.find(minus ? code.substring(1) : code);
            Object name = indicator == null ? code : indicator;
            names.add(minus ? Message.of("denominator.minus", name) : name);
        }
        return words.value(names);
    }

    private void add(List<Line> out, String code, String text) {
        out.add(new Line(code, words.say("label." + code), text));
    }
}
