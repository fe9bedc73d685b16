package parcheck.office.submission;

import org.jspecify.annotations.Nullable;
import parcheck.check.Header;
import parcheck.office.answer.Refused;
import parcheck.office.units.OfficeUnit;
import parcheck.plan.Fold;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Unit;
import parcheck.report.Heading;

/** Who a file reports for, when and by which plan; only a file of the unit itself is taken. */
record Reporter(Period period, Level level, String plan) {

    /** Reads the header of a verdict; throws Refused if the file is another unit's, or the unit did not exist at the period's end. */
    static Reporter of(Header header, OfficeUnit unit) {
        Heading heading = header.heading();
        if (!isAbout(heading, unit)) {
            throw Refused.conflict("office.submission.other-unit", heading.unitName(), unit.name());
        }
        if (heading.level() != unit.level()) {
            throw Refused.conflict("office.submission.other-level", heading.level(), unit.level());
        }
        if (!unit.exists(heading.period().end())
                && !unit.exists(heading.period().start())) {
            throw Refused.conflict("office.submission.unit-not-valid", unit.name());
        }
        return new Reporter(heading.period(), heading.level(), header.plan());
    }

    private static boolean isAbout(Heading heading, OfficeUnit unit) {
        @Nullable Unit known = heading.unit();
        return known != null ? known.id().equals(unit.id()) : sameName(heading.unitName(), unit.name());
    }

    private static boolean sameName(String one, String other) {
        return Fold.key(one).replaceFirst(COMMITTEE, "").equals(Fold.key(other).replaceFirst(COMMITTEE, ""));
    }

    private static final String COMMITTEE = "^(" + Fold.key("Ủy ban nhân dân") + "|ubnd) ";
}
