package parcheck.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.check.Finding;
import parcheck.check.LeastChange;
import parcheck.check.Message;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.report.Measure;

/** Says how little would be enough, in the unit of what is counted: dossiers, documents, points. */
final class ChangeWords {
    private static final Text NO_UNIT = new Text("", "");

    private final Catalogue catalogue;

    ChangeWords(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The least change of a finding that has an actual figure. */
    Message say(LeastChange change, Finding finding, Measure actual) {
        Target target = finding.target();
        Map<Integer, Text> states = catalogue.get(actual.indicator()).choices();
        if (target != null && !states.isEmpty()) {
            return Message.of("change.state", state(target, states));
        }
        Text unit = change.kind() == LeastChange.Kind.POINTS ? NO_UNIT : unit(finding, actual);
        return Message.of("change." + code(change, actual, target), new Amount(change.amount(), unit, null));
    }

    private String code(LeastChange change, Measure actual, @Nullable Target target) {
        Indicator.Kind kind = catalogue.get(actual.indicator()).kind();
        boolean rate = change.kind() == LeastChange.Kind.POINTS;
        boolean distance = rate || (change.kind() == LeastChange.Kind.MORE && kind != Indicator.Kind.COUNT);
        if (distance && target != null && target.comparator() == Target.Comparator.ABOVE) {
            return change.amount().signum() == 0 ? "above" : Words.code(change.kind()) + "-than";
        }
        boolean rank = kind == Indicator.Kind.RANK && change.kind() == LeastChange.Kind.FEWER;
        return rank ? "rank" : Words.code(change.kind());
    }

    /** What a target demands, in words and with its unit. */
    static Message target(Target target, Indicator indicator) {
        if (!indicator.choices().isEmpty()) {
            return Message.of("text", state(target, indicator.choices()));
        }
        boolean plain = target.percent() || indicator.unit().vi().isEmpty();
        return plain
                ? Message.of("text", target)
                : Message.of(
                        "target." + Words.code(target.comparator()),
                        new Amount(target.limit(), indicator.unit(), null));
    }

    private static Text state(Target target, Map<Integer, Text> states) {
        String number = Rounding.plain(target.limit()).toPlainString();
        Text named = target.limit().stripTrailingZeros().scale() > 0
                ? null
                : states.get(target.limit().intValue());
        return named == null ? new Text(number, number) : named;
    }

    /** Shares are mended item by item, and the items are those of the denominator. */
    private Text unit(Finding finding, Measure actual) {
        if (actual.share() == null) {
            return catalogue.get(actual.indicator()).unit();
        }
        for (String code : finding.denominator()) {
            Indicator counted = catalogue.find(code);
            if (counted != null && counted.kind() == Indicator.Kind.COUNT) {
                return counted.unit();
            }
        }
        return Words.both("unit.item");
    }
}
