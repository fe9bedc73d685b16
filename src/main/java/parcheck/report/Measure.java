package parcheck.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;

/**
 * One figure of a report: the number it means, exactly, and where the unit wrote it. Shares are in percent. {@code part} is the
 * indicator the figure was taken from where one stands for another, else the indicator itself. {@code raw} is what was typed, or the
 * sum that gave the figure, with plain digits.
 */
public record Measure(
        String indicator,
        String part,
        BigDecimal value,
        @Nullable Share share,
        Origin origin,
        @Nullable Place place,
        String raw) {

    /** How Parcheck came by the figure: read as stated, worked out from stated counts, or recomputed from a register. */
    public enum Origin {
        STATED,
        COUNTED,
        REGISTER
    }

    /** Whether this is a percentage that the unit stated without the counts behind it (or a sum of such). */
    public boolean isBareRate(Catalogue catalogue) {
        return share == null
                && origin != Origin.REGISTER
                && catalogue.get(indicator).kind() == Indicator.Kind.PERCENT;
    }

    /** The same figure under the name of the indicator that it stands for. */
    public Measure standingFor(String other) {
        return new Measure(other, indicator, value, share, origin, place, raw);
    }
}
