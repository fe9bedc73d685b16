package parcheck.paper;

import parcheck.check.Amount;
import parcheck.check.Finding;
import parcheck.check.LeastChange;
import parcheck.check.Message;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
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
        Text unit = change.kind() == LeastChange.Kind.POINTS ? NO_UNIT : unit(finding, actual);
        return Message.of("change." + Words.code(change.kind()), new Amount(change.amount(), unit, null));
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
