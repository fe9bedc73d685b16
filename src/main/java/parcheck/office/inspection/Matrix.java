package parcheck.office.inspection;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;
import parcheck.office.submission.State;
import parcheck.office.units.OfficeUnit;
import parcheck.plan.Period;

/** Units against clauses for one period and plan. A unit without submission is there, too, with an empty line. */
public record Matrix(Period period, String plan, List<String> clauses, List<Line> lines) {

    /** One unit: its newest submission that was handed in, null if there is none. Clauses without an entry are judged by people. */
    public record Line(
            OfficeUnit unit,
            @Nullable Long submission,
            @Nullable State state,
            Map<String, Cell> cells) {}

    /** How a clause came out, its gravest finding if there is one, the figure as shown, and whether a waiver lies over it now. */
    public record Cell(
            @Nullable Outcome outcome,
            @Nullable FindingClass gravest,
            @Nullable String shown,
            boolean waived) {}
}
