package parcheck.paper;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** What remains of a verdict when many reports are checked: counts instead of findings, so that thousands fit in memory. */
public record SummaryRow(
        String file,
        @Nullable String unit,
        @Nullable Level level,
        @Nullable Period period,
        @Nullable String plan,
        Map<Outcome, Long> outcomes,
        Map<FindingClass, Long> classes,
        int exitCode,
        @Nullable String problem) {

    /** The row of a report that was judged. */
    public static SummaryRow of(String file, Verdict verdict) {
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, verdict.count(outcome));
        }
        Map<FindingClass, Long> classes = new EnumMap<>(FindingClass.class);
        for (FindingClass type : FindingClass.values()) {
            classes.put(type, verdict.count(type));
        }
        Header header = verdict.header();
        return new SummaryRow(
                file,
                header.heading().unitName(),
                header.heading().level(),
                header.heading().period(),
                header.plan(),
                outcomes,
                classes,
                verdict.exitCode(),
                null);
    }

    /** The row of a file that could not be judged; {@code problem} is the line that says why. */
    public static SummaryRow failed(String file, String problem) {
        return new SummaryRow(file, null, null, null, null, Map.of(), Map.of(), 2, problem);
    }

    /** The gravest class of finding; null if there is none. */
    @Nullable
    FindingClass gravest() {
        for (FindingClass type : FindingClass.values()) {
            if (count(type) > 0) {
                return type;
            }
        }
        return null;
    }

    long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    long count(FindingClass type) {
        return classes.getOrDefault(type, 0L);
    }
}
