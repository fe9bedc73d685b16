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

/** What there is to be said about a finding, piece by piece, so that every paper says it in the same words. */
public final class FindingText {
    private static final int MOST_PLACES = 12;
    private static final Text NO_UNIT = new Text("", "");

    private final Words words;
    private final Catalogue catalogue;
    private final ChangeWords changes;

    /** In these words; the catalogue knows the names and units of figures. */
    public FindingText(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
        this.changes = new ChangeWords(catalogue);
    }

    /** The clause, where there is one, and the title. */
    public String title(Finding f) {
        return (f.clause() == null ? "" : f.clause() + "  ") + words.say(f.title());
    }

    /** What was found. */
    public String message(Finding f) {
        return words.say(f.message());
    }

    /** Actual figure, target and gap in a line; null where there are none. */
    public @Nullable String figures(Finding f) {
        boolean none = f.actual() == null || f.target() == null || f.gap() == null;
        return none ? null : words.say("finding.figures", actual(f), target(f), gap(f));
    }

    /** The figure that was judged, with its unit, never shown across its target; empty where there is none. */
    public String actual(Finding f) {
        Measure actual = f.actual();
        return actual == null
                ? ""
                : words.value(new Amount(
                        actual.value(), catalogue.get(actual.indicator()).unit(), f.target()));
    }

    /** What the target demands; empty where there is none. */
    public String target(Finding f) {
        Measure actual = f.actual();
        Target target = f.target();
        return actual == null || target == null
                ? ""
                : words.say(ChangeWords.target(target, catalogue.get(actual.indicator())));
    }

    /** How far the figure is from its target; empty where that is not known. */
    public String gap(Finding f) {
        Measure actual = f.actual();
        if (actual == null || f.gap() == null) {
            return "";
        }
        Indicator indicator = catalogue.get(actual.indicator());
        if (indicator.kind() == Indicator.Kind.PERCENT) {
            return words.say("finding.gap-points", new Amount(f.gap(), NO_UNIT, null));
        }
        Text unit = indicator.choices().isEmpty() ? indicator.unit() : NO_UNIT;
        return words.value(new Amount(f.gap(), unit, null));
    }

    /** How the figure was worked out; null where there is nothing to show. */
    public @Nullable String arithmetic(Finding f) {
        return f.arithmetic() == null ? null : words.say(f.arithmetic());
    }

    /** What a share was taken over; null where that is not known. */
    public @Nullable String denominator(Finding f) {
        if (f.denominator().isEmpty()) {
            return null;
        }
        List<Object> names = new ArrayList<>();
        for (String code : f.denominator()) {
            boolean minus = code.startsWith("-");
            Indicator indicator = catalogue.find(minus ? code.substring(1) : code);
            Object name = indicator == null ? code : indicator;
            names.add(minus ? Message.of("denominator.minus", name) : name);
        }
        return words.value(names);
    }

    /** How little would be enough; null where that is not known. */
    public @Nullable String leastChange(Finding f) {
        return f.leastChange() == null || f.actual() == null
                ? null
                : words.say(changes.say(f.leastChange(), f, f.actual()));
    }

    /** Where in the file; of many places the first ones. Null for none. */
    public @Nullable String places(Finding f) {
        List<Place> places = f.places();
        if (places.isEmpty()) {
            return null;
        }
        String first = words.value(new ArrayList<Object>(places.subList(0, Math.min(MOST_PLACES, places.size()))));
        int more = places.size() - MOST_PLACES;
        return more > 0 ? words.say("place.more", first, more) : first;
    }

    /** What has to be done; null where nothing has. */
    public @Nullable String remedy(Finding f) {
        return f.remedy().equals(Message.of("remedy.none")) ? null : words.say(f.remedy());
    }
}
