package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Period;
import parcheck.report.Measure;
import parcheck.report.Report;
import parcheck.report.words.Words;

/** Figures with which a period goes on where the one before ended: what was pending then has been carried over now. */
final class AcrossPeriods {
    private static final Words DATA = new Words("/parcheck/across.properties");
    private static final Map<String, List<String>> CONTINUED = sums("continued.");
    private static final Map<String, List<String>> LAST_YEAR = sums("last-year.");

    private final Report own;

    AcrossPeriods(Report own) {
        this.own = own;
    }

    private static Map<String, List<String>> sums(String prefix) {
        Map<String, List<String>> out = new HashMap<>();
        for (String name : DATA.names()) {
            if (name.startsWith(prefix)) {
                out.put(name.substring(prefix.length()), DATA.list(name));
            }
        }
        return out;
    }

    /** Whether an indicator repeats what another period ended with, so that it is no flow of this one. */
    boolean isContinued(String code) {
        return CONTINUED.containsKey(code) || LAST_YEAR.containsKey(code);
    }

    /** What this report's figures must be after another one, by indicator; empty if the other does not come right before. */
    Map<String, BigDecimal> continued(Report before) {
        Map<String, BigDecimal> out = new LinkedHashMap<>();
        Period now = own.heading().period();
        Period then = before.heading().period();
        if (then.end().plusDays(1).equals(now.start())) {
            CONTINUED.forEach((code, terms) -> put(out, code, before, terms));
        }
        if (then.kind() == Period.Kind.YEAR && then.year() == now.year() - 1) {
            LAST_YEAR.forEach((code, terms) -> put(out, code, before, terms));
        }
        return out;
    }

    private static void put(Map<String, BigDecimal> out, String code, Report before, List<String> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String term : terms) {
            @Nullable Measure measure = before.stated().get(term);
            if (measure == null) {
                return;
            }
            sum = sum.add(measure.value());
        }
        out.put(code, sum);
    }

    Counterpart counterpart(Measure mine, BigDecimal expected, Against.Other other) {
        List<CounterpartSide> sides = new ArrayList<>();
        sides.add(CounterpartSide.of(null, mine));
        List<String> terms = CONTINUED.containsKey(mine.indicator())
                ? CONTINUED.get(mine.indicator())
                : LAST_YEAR.getOrDefault(mine.indicator(), List.of());
        for (String term : terms) {
            Measure measure = other.report().stated().get(term);
            if (measure != null) {
                sides.add(CounterpartSide.of(other.file(), measure));
            }
        }
        BigDecimal difference = mine.value().subtract(expected);
        return new Counterpart(
                "carried", mine.value(), expected, difference, difference.negate(), Set.of(mine.indicator()), sides);
    }
}
