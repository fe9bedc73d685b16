package parcheck.check;

import java.util.List;
import parcheck.report.Report;

/** Other reports that a report is held against: of the same unit, an earlier period, or the units below. */
public record Against(List<Against.Other> others) {
    /** Nothing to hold the report against. */
    public static final Against NOTHING = new Against(List.of());

    /** Another report and its file's name; {@code named} tells that the user named this very file, not a folder that it lies in. */
    public record Other(String file, boolean named, Report report) {}
}
