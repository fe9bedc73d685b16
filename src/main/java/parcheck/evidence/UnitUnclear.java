package parcheck.evidence;

import java.util.List;

/** A register has rows of several units, and nobody can tell which of them the report is about. */
public final class UnitUnclear extends Exception {
    private static final long serialVersionUID = 1L;

    private final String wanted;
    private final transient List<String> units;

    UnitUnclear(String wanted, List<String> units) {
        super(wanted);
        this.wanted = wanted;
        this.units = List.copyOf(units);
    }

    /** The unit that was looked for. */
    public String wanted() {
        return wanted;
    }

    /** The units that the register has. */
    public List<String> units() {
        return units;
    }
}
