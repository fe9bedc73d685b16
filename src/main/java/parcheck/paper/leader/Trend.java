package parcheck.paper.leader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parcheck.paper.Words;
import parcheck.plan.Period;

/** How units stand against earlier runs: a column each, the change, and what is missed again. */
final class Trend {
    private static final int CELL = 90;

    private final Html page;
    private final Words words;
    private final Bars bars;
    private final Map<String, Map<Period, EarlierResult>> byUnit = new HashMap<>();
    private final List<Period> periods;

    Trend(Html page, Words words, EarlierResults earlier, Period until) {
        this.page = page;
        this.words = words;
        this.bars = new Bars(page);
        Set<Period> found = new TreeSet<>(Comparator.comparing(Period::end).thenComparing(Period::code));
        for (EarlierResult result : earlier.all()) {
            if (!result.period().end().isAfter(until.end())) {
                found.add(result.period());
                byUnit.computeIfAbsent(result.unitKey(), u -> new HashMap<>())
                        .merge(result.period(), result, (a, b) -> b.asOf().compareTo(a.asOf()) >= 0 ? b : a);
            }
        }
        this.periods = List.copyOf(found);
    }

    /** Whether there is anything to compare with. */
    boolean isEmpty() {
        return periods.isEmpty();
    }

    void write(Group group) {
        lines(group);
        page.begin("table", "class", "list trend").begin("thead").begin("tr");
        page.leaf("th", words.say("leader.unit"), "scope", "col");
        for (Period period : periods) {
            page.leaf("th", words.say(code(period, group), period), "scope", "col");
        }
        page.leaf("th", words.say("leader.now", group.period()), "scope", "col");
        page.leaf("th", words.say("leader.change"), "scope", "col");
        page.leaf("th", words.say("leader.again"), "scope", "col").end().end().begin("tbody");
        group.results().forEach(this::row);
        sum(group);
        page.end().end();
    }

    private void row(UnitResult now) {
        Map<Period, EarlierResult> before = byUnit.getOrDefault(now.unitKey(), Map.of());
        page.begin("tr").leaf("th", now.unitName(), "scope", "row");
        @Nullable EarlierResult last = null;
        for (Period period : periods) {
            EarlierResult then = before.get(period);
            cell(then == null ? Tally.NONE : then.tally());
            last = then == null ? last : then;
        }
        cell(now.total());
        if (last == null) {
            page.leaf("td", words.say("leader.new")).leaf("td", "");
        } else {
            page.leaf("td", change(last.tally(), now.total()), "class", "number");
            Set<String> again = new TreeSet<>(now.missed().keySet());
            again.retainAll(last.missed());
            page.leaf("td", String.join(", ", again));
        }
        page.end();
    }

    private String change(Tally before, Tally now) {
        List<Object> parts = new ArrayList<>();
        signed(parts, "leader.change-met", now.met() - before.met());
        signed(parts, "leader.change-missed", now.missed() - before.missed());
        signed(parts, "leader.change-lacking", now.lacking() - before.lacking());
        return parts.isEmpty() ? words.say("leader.same") : words.value(parts);
    }

    private void signed(List<Object> parts, String code, int change) {
        if (change != 0) {
            parts.add(words.say(code, change > 0 ? "+" + change : "\u2212" + -change));
        }
    }

    /** The lines, or why there are none. */
    private void lines(Group group) {
        List<UnitResult> always = always(group);
        List<Tally> sums = sums(always);
        if (!TrendLines.enough(sums)) {
            page.leaf("p", words.say("leader.trend-too-little"), "class", "how");
            return;
        }
        List<String> names = new ArrayList<>();
        periods.forEach(p -> names.add(words.say(code(p, group), p)));
        names.add(words.say("leader.now", group.period()));
        page.leaf("p", words.say("leader.trend-how", always.size()), "class", "how");
        new TrendLines(page, words).draw(names, sums);
    }

    private static String code(Period period, Group group) {
        return period.equals(group.period()) ? "leader.period-before" : "leader.period";
    }

    /** Only units that have a result each time are added up; other sums would not compare. */
    private List<UnitResult> always(Group group) {
        return group.results().stream()
                .filter(r -> byUnit.getOrDefault(r.unitKey(), Map.of()).keySet().containsAll(periods))
                .toList();
    }

    /** The sum of each earlier period and, last, of this one. */
    private List<Tally> sums(List<UnitResult> units) {
        List<Tally> out = new ArrayList<>();
        for (Period period : periods) {
            out.add(units.stream().map(r -> then(r, period)).reduce(Tally.NONE, Tally::plus));
        }
        out.add(units.stream().map(UnitResult::total).reduce(Tally.NONE, Tally::plus));
        return out;
    }

    private void sum(Group group) {
        List<UnitResult> always = always(group);
        if (always.isEmpty()) {
            return;
        }
        page.begin("tr", "class", "sum").leaf("th", words.say("leader.sum-always", always.size()), "scope", "row");
        List<Tally> sums = sums(always);
        sums.forEach(this::cell);
        int last = sums.size() - 1;
        page.leaf("td", change(sums.get(last - 1), sums.get(last)), "class", "number")
                .leaf("td", "")
                .end();
    }

    private Tally then(UnitResult unit, Period period) {
        EarlierResult then = byUnit.getOrDefault(unit.unitKey(), Map.of()).get(period);
        return then == null ? Tally.NONE : then.tally();
    }

    private void cell(Tally tally) {
        if (tally.all() == 0) {
            page.leaf("td", "\u2013", "class", "none");
            return;
        }
        page.begin("td").leaf("b", tally.met() + "/" + tally.due());
        bars.tally(
                tally, CELL, words.say("leader.tally", tally.met(), tally.missed(), tally.lacking(), tally.waiting()));
        page.end();
    }
}
