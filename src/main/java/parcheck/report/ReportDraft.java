package parcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parcheck.intake.Place;
import parcheck.plan.Indicator;

/** Collects what a reader finds, in the order of the file, and settles at the end what may be stated: one certain value an indicator. */
final class ReportDraft {
    private final Map<String, List<Measure>> found = new LinkedHashMap<>();
    private final Map<String, Place> blanks = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** Notes a reading of an indicator's figure. */
    void take(Indicator indicator, Reading reading, Place place, String raw) {
        String code = indicator.code();
        if (reading instanceof Reading.Value v) {
            Measure measure = new Measure(code, code, v.value(), v.share(), Measure.Origin.STATED, place, raw);
            found.computeIfAbsent(code, c -> new ArrayList<>()).add(measure);
            v.slight().forEach(kind -> doubts.add(new Doubt(kind, code, place, raw, List.of())));
        } else if (reading instanceof Reading.Unreadable u) {
            doubts.add(new Doubt(u.why(), code, place, raw, List.of()));
        } else {
            blanks.putIfAbsent(code, place);
        }
    }

    /** Notes a doubt that is not about the form of a number. */
    void doubt(Doubt doubt) {
        doubts.add(doubt);
    }

    /** Whether nothing at all was recognised as a row of a report. */
    boolean isEmpty() {
        return found.isEmpty() && blanks.isEmpty() && doubts.stream().allMatch(d -> d.indicator() == null);
    }

    /** The report: two different values for one indicator are both doubted, and a doubted figure is not stated. */
    Report finish(Heading heading, List<Doubt> headingDoubts) {
        List<Doubt> all = new ArrayList<>(headingDoubts);
        all.addAll(doubts);
        found.values().forEach(several -> all.addAll(contradictions(several)));
        Set<String> doubted = new LinkedHashSet<>();
        all.stream().filter(d -> !d.kind().slight() && d.indicator() != null).forEach(d -> doubted.add(d.indicator()));
        Map<String, Measure> stated = new LinkedHashMap<>();
        found.forEach((code, several) -> {
            if (!doubted.contains(code)) {
                stated.put(code, several.get(0));
            }
        });
        Map<String, Place> left = new LinkedHashMap<>(blanks);
        left.keySet().removeIf(code -> stated.containsKey(code) || doubted.contains(code));
        return new Report(heading, stated, left, all);
    }

    private static List<Doubt> contradictions(List<Measure> several) {
        Measure first = several.get(0);
        boolean agree = several.stream().allMatch(m -> m.value().compareTo(first.value()) == 0);
        List<Doubt> out = new ArrayList<>();
        for (Measure m : agree ? List.<Measure>of() : several) {
            List<String> others =
                    several.stream().filter(o -> o != m).map(Measure::raw).toList();
            Place place = m.place() == null ? Place.WHOLE_FILE : m.place();
            out.add(new Doubt(Doubt.Kind.TWO_VALUES, m.indicator(), place, m.raw(), others));
        }
        return out;
    }
}
