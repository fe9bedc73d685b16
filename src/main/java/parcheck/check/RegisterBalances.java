package parcheck.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Indicator;
import parcheck.plan.Route;
import parcheck.plan.RuleBook;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Sets what a unit states beside what its registers yield, so that integrity rules can compare. A stated rate may be rounded or cut off. */
final class RegisterBalances {
    private static final String KIND = "register";

    private final RuleBook book;
    private final Figures figures;
    private final Report report;

    RegisterBalances(RuleBook book, Figures figures, Report report) {
        this.book = book;
        this.figures = figures;
        this.report = report;
    }

    /** Whether a balance is one of these. */
    static boolean is(Balance balance) {
        return balance.kind().equals(KIND);
    }

    /** The indicator whose register figure stands on the right. */
    static String indicator(Balance balance) {
        return balance.relation().substring(KIND.length() + 1);
    }

    List<Balance> balances() {
        Map<String, Balance> out = new LinkedHashMap<>();
        if (report.recomputed().isEmpty()) {
            return List.of();
        }
        for (Indicator indicator : book.catalogue().all()) {
            Measure register = register(indicator.code());
            if (register == null) {
                continue;
            }
            Measure stated = report.stated().get(indicator.code());
            if (stated != null) {
                out.put(indicator.code(), balance(indicator, stated, register, List.of(stated)));
            } else {
                rates(indicator, register, out);
            }
        }
        return List.copyOf(out.values());
    }

    private @Nullable Measure register(String code) {
        boolean known = figures.of(code) instanceof Figure.Known k
                && k.measures().size() == 1
                && k.measures().get(0).origin() == Measure.Origin.REGISTER;
        return known ? ((Figure.Known) figures.of(code)).measures().get(0) : null;
    }

    /** Rates of several levels: the rate of all together lies between the smallest and the greatest of them. */
    private void rates(Indicator indicator, Measure register, Map<String, Balance> out) {
        for (Route route : indicator.from()) {
            List<Measure> stated = route instanceof Route.Stated rates ? stated(rates.indicators()) : List.of();
            if (!stated.isEmpty()) {
                Comparator<Measure> byValue = Comparator.comparing(Measure::value);
                Measure least = stated.stream().min(byValue).orElseThrow();
                Measure greatest = stated.stream().max(byValue).orElseThrow();
                boolean above = register.value().compareTo(greatest.value()) > 0;
                boolean between = !above && register.value().compareTo(least.value()) >= 0;
                if (!between || stated.size() == 1) {
                    out.put(indicator.code(), balance(indicator, above ? greatest : least, register, stated));
                }
            }
        }
    }

    /** The stated rates of this level; empty unless all of them are stated. */
    private List<Measure> stated(List<String> codes) {
        List<Measure> out = new ArrayList<>();
        for (String code : codes) {
            if (book.catalogue().get(code).levels().contains(report.heading().level())) {
                Measure measure = report.stated().get(code);
                if (measure == null) {
                    return List.of();
                }
                out.add(measure);
            }
        }
        return out;
    }

    private static Balance balance(Indicator indicator, Measure stated, Measure register, List<Measure> all) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        all.forEach(m -> codes.add(m.indicator()));
        BigDecimal difference =
                agree(stated, register) ? BigDecimal.ZERO : stated.value().subtract(register.value());
        return new Balance(
                KIND + " " + indicator.code(), KIND, true, stated.value(), register.value(), difference, codes);
    }

    private static boolean agree(Measure stated, Measure register) {
        if (register.share() == null) {
            return stated.value().compareTo(register.value()) == 0;
        }
        int digits = Math.max(0, stated.value().scale());
        BigDecimal rounded = register.value().setScale(digits, RoundingMode.HALF_UP);
        BigDecimal cut = register.value().setScale(digits, RoundingMode.DOWN);
        return stated.value().compareTo(rounded) == 0 || stated.value().compareTo(cut) == 0;
    }
}
