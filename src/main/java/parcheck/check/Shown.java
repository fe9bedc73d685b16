package parcheck.check;

import org.jspecify.annotations.Nullable;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.report.Measure;

/** Plain values of measures, in the form in which messages take them. */
final class Shown {
    private static final Text PERCENT = new Text("%", "%");
    private static final Text NONE = new Text("", "");

    private Shown() {}

    /** How the figure came about: the division, the sum, or what was typed; null where there is nothing to show. */
    static @Nullable Message arithmetic(Measure measure, @Nullable Target target) {
        if (measure.share() != null) {
            return Message.of(
                    "arithmetic.share",
                    measure.share().numerator(),
                    measure.share().denominator(),
                    new Amount(measure.value(), PERCENT, target));
        }
        if (measure.origin() != Measure.Origin.STATED && !measure.raw().isEmpty()) {
            return Message.of("arithmetic.sum", new Sum(measure.raw()), new Amount(measure.value(), NONE, target));
        }
        return measure.raw().isEmpty() ? null : Message.of("arithmetic.typed", measure.raw());
    }

    /** As {@link #arithmetic}, or an empty text. */
    static Object arithmeticOrNothing(Measure measure, @Nullable Target target) {
        Message message = arithmetic(measure, target);
        return message == null ? "" : message;
    }
}
