package parcheck.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parcheck.plan.Level;
import parcheck.plan.RuleBook;
import parcheck.plan.Unit;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;
import parcheck.report.words.Words;

/** Holds the totals of a province against the sum of its units: equal when all units are there, never below when only some are. */
final class AcrossLevels {
    private static final Words DATA = new Words("/parcheck/across.properties");
    private static final String PREFIX = "levels.";

    private final RuleBook book;
    private final Report own;

    AcrossLevels(RuleBook book, Report own) {
        this.book = book;
        this.own = own;
    }

    /** For each total whose units state their share of it: the total beside their sum. */
    List<Counterpart> facts(Against against) {
        List<Counterpart> out = new ArrayList<>();
        if (own.heading().level() != Level.PROVINCE || own.heading().unit() == null) {
            return out;
        }
        Map<String, Against.Other> byUnit = unitsOfThisPeriod(against);
        for (String name : DATA.names()) {
            Measure total = name.startsWith(PREFIX) ? own.stated().get(name.substring(PREFIX.length())) : null;
            if (total != null) {
                add(out, total, DATA.list(name), byUnit);
            }
        }
        return out;
    }

    /** The first report of each unit for the period of the report that is checked. */
    private Map<String, Against.Other> unitsOfThisPeriod(Against against) {
        Map<String, Against.Other> out = new HashMap<>();
        for (Against.Other other : against.others()) {
            Heading heading = other.report().heading();
            if (heading.unit() != null && heading.period().equals(own.heading().period())) {
                out.putIfAbsent(heading.unitKey(), other);
            }
        }
        return out;
    }

    /** The words are the indicator that the units state, and the levels whose units make up the total. */
    private void add(List<Counterpart> out, Measure total, List<String> words, Map<String, Against.Other> byUnit) {
        String code = words.get(0);
        Set<String> levels = Set.copyOf(words.subList(1, words.size()));
        BigDecimal sum = BigDecimal.ZERO;
        boolean all = true;
        List<CounterpartSide> sides = new ArrayList<>(List.of(CounterpartSide.of(null, total)));
        for (Unit unit : book.plan().units().all()) {
            if (!levels.contains(unit.level().code()) || !exists(unit)) {
                continue;
            }
            Against.Other other = byUnit.get(unit.id());
            Measure part = other == null ? null : other.report().stated().get(code);
            all &= part != null;
            if (part != null && other != null) {
                sum = sum.add(part.value());
                sides.add(CounterpartSide.of(other.file(), part));
            }
        }
        if (sides.size() > 1) {
            BigDecimal more = total.value().subtract(sum);
            out.add(new Counterpart(
                    all ? "levels-all" : "levels-some",
                    total.value(),
                    sum,
                    all ? more : BigDecimal.ZERO,
                    more.negate(),
                    Set.of(total.indicator()),
                    sides));
        }
    }

    private boolean exists(Unit unit) {
        LocalDate end = own.heading().period().end();
        boolean begun = unit.from() == null || !unit.from().isAfter(end);
        return begun
                && (unit.until() == null
                        || !unit.until().isBefore(own.heading().period().start()));
    }
}
