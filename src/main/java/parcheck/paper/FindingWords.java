package parcheck.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.check.Finding;
import parcheck.check.Message;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Lang;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.report.Measure;

/** A finding taken apart into the cells of a table: what was reported, what comes out, what was due, what lacks. Always Vietnamese. */
final class FindingWords {
    private static final int MOST_PLACES = 6;
    private static final int MOST_NAMES = 8;
    private static final Text NO_UNIT = new Text("", "");

    private final Words words = new Words(Lang.VI);
    private final Catalogue catalogue;
    private final ChangeWords changes;

    FindingWords(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.changes = new ChangeWords(catalogue);
    }

    String say(@Nullable Message message) {
        return message == null ? "" : words.say(message);
    }

    /** The same for a letter: of a long row of names only the first, and how many more the list of work has. */
    String brief(Message message) {
        List<Object> gaps = new ArrayList<>();
        for (Object gap : message.gaps()) {
            gaps.add(gap instanceof List<?> names && names.size() > MOST_NAMES + 1 ? shortened(names) : gap);
        }
        return words.say(new Message(message.code(), gaps));
    }

    private String shortened(List<?> names) {
        String first = words.value(new ArrayList<Object>(names.subList(0, MOST_NAMES)));
        return words.say("notice.more-names", first, names.size() - MOST_NAMES);
    }

    String value(Object plain) {
        return words.value(plain);
    }

    /** What has to be done; empty where the finding asks for nothing. */
    String remedy(Finding f) {
        return f.remedy().equals(Message.of("remedy.none")) ? "" : words.say(f.remedy());
    }

    String actual(Finding f) {
        Measure m = f.actual();
        return m == null ? "" : words.value(new Amount(m.value(), indicator(m).unit(), f.target()));
    }

    String target(Finding f) {
        Measure m = f.actual();
        return m == null || f.target() == null ? "" : words.say(ChangeWords.target(f.target(), indicator(m)));
    }

    String gap(Finding f) {
        Measure m = f.actual();
        BigDecimal gap = f.gap();
        if (m == null || gap == null) {
            return "";
        }
        Indicator indicator = indicator(m);
        if (indicator.kind() == Indicator.Kind.PERCENT) {
            return words.say("finding.gap-points", new Amount(gap, NO_UNIT, null));
        }
        boolean state = !indicator.choices().isEmpty();
        return words.value(new Amount(gap, state ? NO_UNIT : indicator.unit(), null));
    }

    /** The gap in percent of the target, rounded up at one decimal; null for states and where the target is zero. */
    @Nullable
    BigDecimal shortfall(Finding f) {
        Measure m = f.actual();
        Target target = f.target();
        BigDecimal gap = f.gap();
        if (m == null || target == null || gap == null || target.limit().signum() == 0) {
            return null;
        }
        if (!indicator(m).choices().isEmpty()) {
            return null;
        }
        return gap.movePointRight(2).divide(target.limit().abs(), 1, RoundingMode.UP);
    }

    String change(Finding f) {
        return f.leastChange() == null || f.actual() == null
                ? ""
                : words.say(changes.say(f.leastChange(), f, f.actual()));
    }

    /** What the unit itself wrote: its counts, or its rate. */
    String reported(Finding f) {
        Measure m = f.actual();
        if (m == null) {
            return "";
        }
        if (m.share() != null) {
            String above = words.value(m.share().numerator());
            return above + " / " + words.value(m.share().denominator());
        }
        return m.origin() == Measure.Origin.STATED ? actual(f) : "";
    }

    /** What Parcheck worked out of the unit's counts; empty where there was nothing to work out. */
    String recomputed(Finding f) {
        Measure m = f.actual();
        return m == null || m.origin() == Measure.Origin.STATED ? "" : actual(f);
    }

    String places(Finding f) {
        List<Place> places = f.places();
        String first = words.value(new ArrayList<Object>(places.subList(0, Math.min(MOST_PLACES, places.size()))));
        int more = places.size() - MOST_PLACES;
        return more > 0 ? words.say("place.more", first, more) : first;
    }

    private Indicator indicator(Measure m) {
        return catalogue.get(m.indicator());
    }
}
