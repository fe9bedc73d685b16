package parcheck.office.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of units would do to the registry; with a problem it would do nothing. */
public record UnitPreview(List<Change> changes, List<UnitImport.Problem> problems) {

    /** A unit as the list has it, and as the registry has it now; null for a new one. */
    public record Change(OfficeUnit after, @Nullable OfficeUnit before) {}
}
