package parcheck.remedy;

import java.time.LocalDate;
import java.util.List;
import parcheck.check.FindingClass;
import parcheck.check.Outcome;
import parcheck.check.Verdict;

/**
 * What a unit has to do about its report. {@code step} is the rung of the ladder that may be used, {@code suggested} the one that
 * repetition alone would give.
 */
public record UnitRemedy(Verdict verdict, String head, LocalDate from, List<Task> tasks, Step step, Step suggested) {

    /** Whether the unit meets everything that was judged, leaves no question open, and something was judged at all. */
    public boolean flawless() {
        boolean open = verdict.findings().stream().anyMatch(f -> f.type() != FindingClass.NOTE);
        return !open && verdict.errors().isEmpty() && verdict.count(Outcome.MET) > 0;
    }

    /** Whether a plan of another province or year judged, only to show how the rules work: nothing official may follow from that. */
    public boolean demonstration() {
        return verdict.findings().stream()
                .anyMatch(f -> f.rule().equals("doubt.other-year") || f.rule().equals("doubt.other-province"));
    }
}
