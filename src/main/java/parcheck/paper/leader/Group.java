package parcheck.paper.leader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parcheck.plan.Period;
import parcheck.plan.Plan;
import parcheck.plan.Unit;

/** The reports of one period, judged by one plan: what can be laid side by side. */
record Group(Plan plan, Period period, List<UnitResult> results) {

    /** Levels from the top, within them who misses most first. */
    private static final Comparator<UnitResult> ORDER = Comparator.comparing(UnitResult::level)
            .thenComparing(r -> -r.total().missed())
            .thenComparing(r -> -r.total().lacking())
            .thenComparing(UnitResult::unitName)
            .thenComparing(UnitResult::file);

    static Group of(Plan plan, Period period, List<UnitResult> results) {
        return new Group(plan, period, results.stream().sorted(ORDER).toList());
    }

    /** Units of the plan's registry that exist in the period and of which there is no report; the issuer reports to nobody. */
    List<Unit> missing() {
        Set<String> there = results.stream().map(UnitResult::unitKey).collect(Collectors.toSet());
        List<Unit> out = new ArrayList<>();
        for (Unit unit : plan.units().all()) {
            boolean begun = unit.from() == null || !unit.from().isAfter(period.end());
            boolean goesOn = unit.until() == null || !unit.until().isBefore(period.start());
            if (begun && goesOn && !unit.id().equals(plan.unit()) && !there.contains(unit.id())) {
                out.add(unit);
            }
        }
        return out;
    }

    /** The chapters in which anything applies to anybody, in the plan's order. */
    List<String> chapters() {
        Set<String> out = new TreeSet<>();
        for (UnitResult r : results) {
            r.chapters().forEach((chapter, tally) -> {
                if (tally.all() > 0) {
                    out.add(chapter);
                }
            });
        }
        return List.copyOf(out);
    }

    Tally chapter(String chapter) {
        return results.stream().map(r -> r.chapter(chapter)).reduce(Tally.NONE, Tally::plus);
    }

    Tally total() {
        return results.stream().map(UnitResult::total).reduce(Tally.NONE, Tally::plus);
    }
}
