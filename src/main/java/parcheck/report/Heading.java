package parcheck.report;

import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Unit;

/** Who reports, at which level, for which period: as the file says, or as the user said on its behalf. */
public record Heading(
        String unitName,
        @Nullable Unit unit,
        Level level,
        Period period,
        @Nullable String plan,
        Place unitPlace,
        Place periodPlace) {

    /** A key for the unit that stays the same from report to report. */
    public String unitKey() {
        return unit != null ? unit.id() : unitName;
    }
}
