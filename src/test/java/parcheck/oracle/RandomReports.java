package parcheck.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parcheck.intake.Place;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Route;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Seeded random reports that crowd around the limits: missing figures, zero denominators, one item above, at and below each target. */
public final class RandomReports {
    private final RuleBook book;
    private final Random random;
    private final List<Indicator> asked;

    /** The same seed gives the same reports. */
    public RandomReports(RuleBook book, long seed) {
        this.book = book;
        this.random = new Random(seed);
        this.asked = book.catalogue().all().stream().filter(Indicator::asked).toList();
    }

    /** A report's figures together with the report made of them. */
    public record Drawn(Map<String, BigDecimal> figures, Level level, Period period, boolean home, Report report) {}

    /** The next report. */
    public Drawn next() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        double gaps = random.nextInt(4) == 0 ? 0.4 : 0.03;
        for (Indicator i : asked) {
            if (random.nextDouble() >= gaps) {
                figures.put(i.code(), value(i));
            }
        }
        if (random.nextInt(5) > 0) {
            book.rules().forEach(rule -> nearLimit(rule, figures));
        }
        Level level = random.nextInt(3) > 0 ? Level.PROVINCE : Level.values()[random.nextInt(4)];
        Period period =
                new Period(2023, random.nextInt(3) > 0 ? Period.Kind.YEAR : Period.Kind.values()[random.nextInt(4)]);
        boolean home = random.nextInt(8) > 0;
        return new Drawn(figures, level, period, home, report(figures, level, period, home));
    }

    private BigDecimal value(Indicator i) {
        return switch (i.kind()) {
            case PERCENT -> new BigDecimal(random.nextInt(10001)).movePointLeft(2);
            case CHOICE -> new BigDecimal(random.nextInt(Math.max(2, i.choices().size())));
            case RANK -> new BigDecimal(15 + random.nextInt(10));
            case SCORE, DIFFERENCE -> new BigDecimal(8000 + random.nextInt(5)).movePointLeft(2);
            case COUNT -> new BigDecimal(random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3000));
        };
    }

    /** Moves the numerator of each share of the rule to a place within one item of its limit. */
    private void nearLimit(RuleSheet rule, Map<String, BigDecimal> figures) {
        for (String code : rule.needs()) {
            for (Route route : book.catalogue().get(code).from()) {
                if (route instanceof Route.Share share
                        && share.of().size() == 1
                        && share.over().size() == 1) {
                    BigDecimal over = figures.get(share.over().get(0).indicator());
                    String top = share.of().get(0).indicator();
                    if (over != null && figures.containsKey(top)) {
                        figures.put(top, near(over, rule.target().limit()));
                    }
                } else if (route instanceof Route.Cut cut && figures.containsKey(cut.indicator())) {
                    book.plan().bases().stream()
                            .filter(b -> b.judged() && b.indicator().equals(cut.indicator()))
                            .forEach(b -> figures.put(
                                    cut.indicator(),
                                    b.value()
                                            .subtract(rule.target().limit())
                                            .add(new BigDecimal(random.nextInt(5) - 2))));
                }
            }
        }
    }

    private BigDecimal near(BigDecimal over, BigDecimal limit) {
        BigDecimal at = over.multiply(limit).movePointLeft(2).setScale(0, java.math.RoundingMode.HALF_UP);
        BigDecimal moved = at.add(new BigDecimal(random.nextInt(3) - 1));
        return random.nextInt(40) == 0
                ? over.add(BigDecimal.ONE)
                : moved.max(BigDecimal.ZERO).min(over);
    }

    private Report report(Map<String, BigDecimal> figures, Level level, Period period, boolean home) {
        String name = home ? "tỉnh Hưng Yên" : "tỉnh Hà Nam";
        Heading heading = new Heading(
                name,
                home ? book.plan().units().find(name) : null,
                level,
                period,
                null,
                Place.WHOLE_FILE,
                Place.WHOLE_FILE);
        Map<String, Measure> stated = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>(figures.keySet());
        for (String code : codes) {
            BigDecimal v = figures.get(code);
            stated.put(
                    code, new Measure(code, code, v, null, Measure.Origin.STATED, Place.WHOLE_FILE, v.toPlainString()));
        }
        return new Report(heading, stated, Map.of(), List.of());
    }
}
