package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Route;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Measure;
import parcheck.report.Report;
import parcheck.report.Share;

/** Holds every share that a unit states against the counts that it states beside it; rounding is allowed, cutting off is told apart. */
final class Rates {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Catalogue catalogue;
    private final Report report;
    private final Figures figures;

    Rates(Catalogue catalogue, Report report, Figures figures) {
        this.catalogue = catalogue;
        this.report = report;
        this.figures = figures;
    }

    /** One balance for each stated share whose counts are there, too. Only the share itself is in doubt, for the counts are judged. */
    List<Balance> balances() {
        List<Balance> out = new ArrayList<>();
        for (Measure stated : report.stated().values()) {
            Indicator indicator = catalogue.get(stated.indicator());
            BigDecimal exact = indicator.kind() == Indicator.Kind.PERCENT ? counted(indicator) : null;
            if (exact != null) {
                out.add(balance(stated, exact));
            }
        }
        return out;
    }

    private static Balance balance(Measure stated, BigDecimal exact) {
        BigDecimal difference = stated.value().subtract(exact);
        BigDecimal unit =
                BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, stated.value().scale()));
        boolean rounded = difference.abs().compareTo(unit.divide(TWO)) <= 0;
        boolean cut = difference.signum() <= 0 && difference.abs().compareTo(unit) < 0;
        return new Balance(
                "rate " + stated.indicator(),
                cut && !rounded ? "rate-cut" : "rate",
                true,
                stated.value(),
                exact,
                rounded ? BigDecimal.ZERO : difference,
                Set.of(stated.indicator()));
    }

    private @Nullable BigDecimal counted(Indicator indicator) {
        for (Route route : indicator.from()) {
            if (route instanceof Route.Share share) {
                BigDecimal of = sum(share.of());
                BigDecimal over = sum(share.over());
                if (of != null && over != null && over.signum() != 0) {
                    return new Share(of, over).percent();
                }
            }
        }
        return null;
    }

    private @Nullable BigDecimal sum(List<Route.Term> terms) {
        BigDecimal total = BigDecimal.ZERO;
        for (Route.Term term : terms) {
            if (!(figures.of(term.indicator()) instanceof Figure.Known k)
                    || k.measures().size() != 1) {
                return null;
            }
            BigDecimal value = k.measures().get(0).value();
            total = term.subtracted() ? total.subtract(value) : total.add(value);
        }
        return total;
    }
}
