package parcheck.paper;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.check.Finding;
import parcheck.check.LeastChange;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Target;
import parcheck.report.Measure;
import parcheck.report.Share;

/** One finding as an object of findings.json; every key is always there, null where there is nothing to say. */
final class FindingJson {
    private final Catalogue catalogue;
    private final ChangeWords changes;

    FindingJson(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.changes = new ChangeWords(catalogue);
    }

    Map<String, @Nullable Object> finding(Finding f) {
        return Fields.of(
                "key", f.key(),
                "rule", f.rule(),
                "clause", f.clause(),
                "class", Words.code(f.type()),
                "outcome", f.outcome() == null ? null : f.outcome().code(),
                "title", Words.both(f.title()),
                "message", Words.both(f.message()),
                "arithmetic", f.arithmetic() == null ? null : Words.both(f.arithmetic()),
                "remedy", Words.both(f.remedy()),
                "leastChange", leastChange(f),
                "actual", f.actual() == null ? null : measure(f.actual(), f.target()),
                "target", f.target() == null ? null : target(f.target()),
                "gap", f.gap(),
                "denominator", f.denominator(),
                "indicators", f.indicators(),
                "places", Fields.each(f.places(), FindingJson::place));
    }

    /** A figure with its exact value, its counts where it is a share, and the value as it is shown beside its target. */
    Map<String, @Nullable Object> measure(Measure m, @Nullable Target beside) {
        Share share = m.share();
        Amount amount = new Amount(m.value(), catalogue.get(m.indicator()).unit(), beside);
        return Fields.of(
                "indicator", m.indicator(),
                "part", m.part(),
                "value", m.value(),
                "numerator", share == null ? null : share.numerator(),
                "denominator", share == null ? null : share.denominator(),
                "shown", Words.both("text", amount),
                "origin", Words.code(m.origin()),
                "place", m.place() == null ? null : place(m.place()));
    }

    static Map<String, @Nullable Object> target(Target t) {
        return Fields.of("comparator", t.comparator().sign(), "limit", t.limit(), "percent", t.percent());
    }

    private @Nullable Object leastChange(Finding f) {
        LeastChange change = f.leastChange();
        if (change == null || f.actual() == null) {
            return null;
        }
        return Fields.of(
                "kind", Words.code(change.kind()),
                "amount", change.amount(),
                "text", Words.both(changes.say(change, f, f.actual())));
    }

    private static Map<String, @Nullable Object> place(Place p) {
        return Fields.of(
                "kind", Words.code(p.kind()),
                "part", p.part(),
                "row", p.row(),
                "column", p.column(),
                "text", Words.both("text", p));
    }
}
