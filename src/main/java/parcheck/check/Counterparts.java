package parcheck.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Catalogue;
import parcheck.plan.Fold;
import parcheck.plan.Indicator;
import parcheck.plan.Period;
import parcheck.plan.Relation;
import parcheck.plan.Route;
import parcheck.plan.RuleBook;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;
import parcheck.report.prose.Claim;
import parcheck.report.prose.Mention;

/** Puts the figures of other reports beside those of the report that is checked, so that integrity rules can compare. */
final class Counterparts {
    private static final BigDecimal NOTABLE = BigDecimal.TEN;

    private final RuleBook book;
    private final Catalogue catalogue;
    private final Report own;
    private final Set<String> partsOfTotals;
    private final AcrossPeriods across;

    Counterparts(RuleBook book, Report own) {
        this.book = book;
        this.catalogue = book.catalogue();
        this.own = own;
        this.partsOfTotals = book.relations().values().stream()
                .filter(r -> r.kind() == Relation.Kind.EQUAL)
                .flatMap(r -> r.left().stream())
                .map(Route.Term::indicator)
                .collect(Collectors.toSet());
        this.across = new AcrossPeriods(own);
    }

    /** Everything that the other reports say about figures of this one. */
    List<Object> facts(Against against) {
        List<Object> out = new ArrayList<>();
        for (Against.Other other : against.others()) {
            Report report = other.report();
            if (isSameUnit(own.heading(), report.heading())) {
                if (own.heading().period().equals(report.heading().period())) {
                    samePeriod(other, out);
                } else {
                    otherPeriod(other, out);
                }
            }
        }
        out.addAll(new AcrossLevels(book, own).facts(against));
        return out;
    }

    /** Whether two headings name one unit; names count where the plan's registry knows neither. */
    static boolean isSameUnit(Heading a, Heading b) {
        return a.unit() != null || b.unit() != null
                ? a.unitKey().equals(b.unitKey())
                : a.level() == b.level() && Fold.key(a.unitName()).equals(Fold.key(b.unitName()));
    }

    private void samePeriod(Against.Other other, List<Object> out) {
        for (Measure mine : own.stated().values()) {
            Measure theirs = other.report().stated().get(mine.indicator());
            if (theirs != null) {
                BigDecimal difference = mine.value().subtract(theirs.value());
                BigDecimal room = room(mine, theirs);
                out.add(pair(
                        "same-period",
                        other.file(),
                        mine,
                        theirs,
                        difference.subtract(room),
                        difference.negate().subtract(room)));
            }
        }
        for (Claim claim : own.claims()) {
            if (claim instanceof Mention mention) {
                prose(mention, other, out);
            }
        }
    }

    /** Prose that speaks of one row only, which this report does not state itself. */
    private void prose(Mention mention, Against.Other other, List<Object> out) {
        List<List<String>> readings = mention.wording().readings();
        boolean plain = readings.size() == 1 && readings.get(0).size() == 1;
        String code = readings.get(0).get(0);
        Measure theirs = other.report().stated().get(code);
        boolean sameSort = (catalogue.get(code).kind() == Indicator.Kind.PERCENT) == mention.percent();
        if (!plain || theirs == null || !sameSort || own.stated().containsKey(code)) {
            return;
        }
        CounterpartSide said = new CounterpartSide(
                null,
                code,
                mention.printed(),
                mention.excerpt().place(),
                mention.excerpt().text());
        out.add(new Counterpart(
                "prose",
                mention.printed(),
                theirs.value(),
                mention.under(theirs.value()),
                mention.over(theirs.value()),
                Set.of(code),
                List.of(said, CounterpartSide.of(other.file(), theirs))));
    }

    /** Percentages printed with fewer decimals may have been rounded or cut off; counts leave no room. */
    private BigDecimal room(Measure a, Measure b) {
        int coarser = Math.min(a.value().scale(), b.value().scale());
        boolean rounded = a.value().scale() != b.value().scale()
                && catalogue.get(a.indicator()).kind() == Indicator.Kind.PERCENT;
        return rounded ? BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, coarser)) : BigDecimal.ZERO;
    }

    private void otherPeriod(Against.Other other, List<Object> out) {
        Report before = other.report();
        Map<String, BigDecimal> expected = across.continued(before);
        for (Measure mine : own.stated().values()) {
            Measure theirs = before.stated().get(mine.indicator());
            BigDecimal carried = expected.get(mine.indicator());
            if (carried != null) {
                out.add(across.counterpart(mine, carried, other));
            } else if (theirs != null
                    && grows(catalogue.get(mine.indicator()), before.heading().period())) {
                BigDecimal less = isLonger(before.heading().period())
                        ? theirs.value().subtract(mine.value())
                        : mine.value().subtract(theirs.value());
                out.add(pair("window", other.file(), mine, theirs, BigDecimal.ZERO, less.negate()));
            }
        }
        Copy copy = copy(other);
        if (copy != null) {
            out.add(copy);
        }
    }

    /** Flows grow with the window, counts since the beginning with time; parts of a total may pass from one to the other. */
    private boolean grows(Indicator indicator, Period other) {
        if (indicator.kind() != Indicator.Kind.COUNT || across.isContinued(indicator.code())) {
            return false;
        }
        return switch (indicator.nature()) {
            case FLOW ->
                contains(own.heading().period(), other)
                        || contains(other, own.heading().period());
            case CUMULATIVE ->
                !partsOfTotals.contains(indicator.code())
                        && !own.heading().period().end().equals(other.end());
            case STOCK -> false;
        };
    }

    private boolean isLonger(Period other) {
        return other.end().isAfter(own.heading().period().end());
    }

    private static boolean contains(Period longer, Period shorter) {
        return !longer.start().isAfter(shorter.start())
                && !longer.end().isBefore(shorter.end())
                && !longer.equals(shorter);
    }

    private @Nullable Copy copy(Against.Other other) {
        int comparable = 0;
        Set<String> codes = new LinkedHashSet<>();
        List<CounterpartSide> sides = new ArrayList<>();
        for (Measure mine : own.stated().values()) {
            Indicator indicator = catalogue.get(mine.indicator());
            Measure theirs = other.report().stated().get(mine.indicator());
            boolean flow = indicator.nature() == Indicator.Nature.FLOW && indicator.kind() == Indicator.Kind.COUNT;
            if (!flow
                    || theirs == null
                    || mine.value().compareTo(NOTABLE) < 0
                    || across.isContinued(indicator.code())) {
                continue;
            }
            comparable++;
            if (mine.value().compareTo(theirs.value()) == 0) {
                codes.add(mine.indicator());
                sides.add(CounterpartSide.of(null, mine));
                sides.add(CounterpartSide.of(other.file(), theirs));
            }
        }
        if (comparable == 0) {
            return null;
        }
        BigDecimal share =
                BigDecimal.valueOf(100L * codes.size()).divide(BigDecimal.valueOf(comparable), MathContext.DECIMAL32);
        return new Copy(BigDecimal.valueOf(codes.size()), BigDecimal.valueOf(comparable), share, codes, sides);
    }

    private static Counterpart pair(
            String kind, String file, Measure mine, Measure theirs, BigDecimal above, BigDecimal below) {
        return new Counterpart(
                kind,
                mine.value(),
                theirs.value(),
                above,
                below,
                Set.of(mine.indicator()),
                List.of(CounterpartSide.of(null, mine), CounterpartSide.of(file, theirs)));
    }
}
