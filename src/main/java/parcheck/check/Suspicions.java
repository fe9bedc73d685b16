package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parcheck.plan.Indicator;
import parcheck.plan.Route;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.plan.Target;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Measure;
import parcheck.report.Report;
import parcheck.report.words.Words;

/** Counts the figures of a report that are suspicious only because there are so many of them. */
final class Suspicions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> ON_TIME = new Words("/parcheck/across.properties").list("on-time");

    private final RuleBook book;
    private final Report report;
    private final Figures figures;

    Suspicions(RuleBook book, Report report, Figures figures) {
        this.book = book;
        this.report = report;
        this.figures = figures;
    }

    List<Suspicion> all() {
        return List.of(allFull(), fitsTarget());
    }

    /** The on-time shares of the report's level; with counts beside it a full share proves itself. */
    private Suspicion allFull() {
        Set<String> full = new LinkedHashSet<>();
        int others = 0;
        for (String code : ON_TIME) {
            Indicator indicator = book.catalogue().find(code);
            if (indicator == null
                    || !indicator.levels().contains(report.heading().level())) {
                continue;
            }
            Measure stated = report.stated().get(code);
            if (stated != null && stated.value().compareTo(HUNDRED) == 0 && !hasCounts(indicator)) {
                full.add(code);
            } else {
                others++;
            }
        }
        return suspicion("all-full", full, others);
    }

    private boolean hasCounts(Indicator indicator) {
        return indicator.from().stream()
                .filter(r -> r instanceof Route.Share)
                .flatMap(r -> r.inputs().stream())
                .anyMatch(code -> report.stated().containsKey(code));
    }

    /** Clauses whose shares are exactly the limit; targets of 100 % and 0 % are met exactly by many, and quotas in heads by design. */
    private Suspicion fitsTarget() {
        int fitting = 0;
        int others = 0;
        Set<String> uses = new LinkedHashSet<>();
        for (RuleSheet rule : book.rules()) {
            BigDecimal limit = rule.target().limit();
            boolean between = limit.signum() > 0 && limit.compareTo(HUNDRED) < 0;
            boolean asked = rule.target().percent()
                    && between
                    && rule.target().comparator() == Target.Comparator.AT_LEAST
                    && rule.applies().contains(report.heading().level());
            List<Figure.Known> known = asked ? known(rule) : List.of();
            boolean fits =
                    known.stream().allMatch(k -> k.measures().get(0).value().compareTo(limit) == 0);
            fitting += !known.isEmpty() && fits ? 1 : 0;
            others += !known.isEmpty() && !fits ? 1 : 0;
            known.stream().filter(k -> fits).forEach(k -> uses.addAll(k.uses()));
        }
        uses.retainAll(report.stated().keySet());
        return new Suspicion("fits-target", BigDecimal.valueOf(fitting), BigDecimal.valueOf(others), uses);
    }

    private List<Figure.Known> known(RuleSheet rule) {
        List<Figure.Known> out = new ArrayList<>();
        for (String code : rule.needs()) {
            if (figures.of(code) instanceof Figure.Known known) {
                out.add(known);
            }
        }
        return out;
    }

    private static Suspicion suspicion(String kind, Set<String> codes, int others) {
        return new Suspicion(kind, BigDecimal.valueOf(codes.size()), BigDecimal.valueOf(others), codes);
    }
}
