package parcheck.office.units;

import java.util.List;
import parcheck.check.Message;

/** What became of a list of units: taken over as a whole, or not at all with every problem and its line. */
public record UnitImport(int added, int changed, List<Problem> problems) {

    /** A line of the list (the heading is line 1) that cannot be taken over, and why. */
    public record Problem(int line, Message words) {}
}
