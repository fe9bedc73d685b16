package parcheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Base;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Plan;
import parcheck.plan.Route;

/** Every figure that rules may ask for: the stated ones, and those that follow from them by the catalogue's routes, exactly. */
public final class Figures {
    private final Catalogue catalogue;
    private final Plan plan;
    private final Heading heading;
    private final Map<String, Measure> stated;
    private final Map<String, Recomputed> recomputed;
    private final Map<String, Figure> known = new HashMap<>();

    /** Nothing is worked out before it is asked for. */
    public Figures(Catalogue catalogue, Plan plan, Report report) {
        this.catalogue = catalogue;
        this.plan = plan;
        this.heading = report.heading();
        this.stated = report.stated();
        this.recomputed = report.recomputed();
    }

    /** The figure of an indicator; throws IllegalArgumentException if the catalogue does not have it. */
    public Figure of(String code) {
        Figure figure = known.get(code);
        if (figure == null) {
            known.put(code, missing(code));
            figure = resolve(catalogue.get(code));
            known.put(code, figure);
        }
        return figure;
    }

    private Figure resolve(Indicator indicator) {
        Recomputed register = recomputed.get(indicator.code());
        Measure given = register == null ? stated.get(indicator.code()) : register.measure();
        if (given != null) {
            return new Figure.Known(List.of(given), Set.of(indicator.code()));
        }
        @Nullable Figure best = null;
        for (Route route : indicator.from()) {
            Figure figure = along(route, indicator);
            if (figure instanceof Figure.Known) {
                return figure;
            }
            if (best == null || (figure instanceof Figure.Empty && best instanceof Figure.Missing)) {
                best = figure;
            }
        }
        return best == null || (indicator.asked() && best instanceof Figure.Missing) ? missing(indicator.code()) : best;
    }

    private Figure along(Route route, Indicator indicator) {
        if (route instanceof Route.Share share) {
            return share(share, indicator);
        } else if (route instanceof Route.Sum sum) {
            return sum(sum.terms(), indicator);
        } else if (route instanceof Route.Stated rates) {
            return rates(rates.indicators(), indicator);
        } else if (route instanceof Route.ZeroWhen zero) {
            return zeroWhen(zero.indicator(), indicator);
        } else if (route instanceof Route.Cut cut) {
            return cut(cut.indicator(), indicator, false);
        }
        return cut(((Route.CutShare) route).indicator(), indicator, true);
    }

    private Figure share(Route.Share route, Indicator indicator) {
        Figure of = sum(route.of(), indicator);
        Figure over = sum(route.over(), indicator);
        if (over instanceof Figure.Known o && single(o).value().signum() == 0) {
            return new Figure.Empty(with(o.uses(), indicator.code()));
        }
        if (!(of instanceof Figure.Known n) || !(over instanceof Figure.Known d)) {
            return bothMissing(of, over);
        }
        Share share = new Share(single(n).value(), single(d).value());
        Set<String> uses = with(n.uses(), indicator.code());
        uses.addAll(d.uses());
        boolean register = isRegister(n) && isRegister(d);
        return counted(indicator, share.percent(), share, register, single(n).place(), "", uses);
    }

    private Figure sum(List<Route.Term> terms, Indicator indicator) {
        BigDecimal total = BigDecimal.ZERO;
        StringBuilder raw = new StringBuilder();
        Set<String> uses = new LinkedHashSet<>();
        @Nullable Figure missing = null;
        @Nullable Place place = null;
        boolean register = true;
        for (Route.Term term : terms) {
            Figure figure = of(term.indicator());
            if (figure instanceof Figure.Known k && k.measures().size() == 1) {
                BigDecimal value = single(k).value();
                total = term.subtracted() ? total.subtract(value) : total.add(value);
                raw.append(term.subtracted() ? " − " : raw.isEmpty() ? "" : " + ")
                        .append(value.toPlainString());
                uses.addAll(k.uses());
                place = place == null ? single(k).place() : place;
                register &= isRegister(k);
            } else {
                Figure lacking = figure instanceof Figure.Missing ? figure : missing(term.indicator());
                missing = missing == null ? lacking : bothMissing(missing, lacking);
            }
        }
        return missing != null
                ? missing
                : counted(indicator, total, null, register, place, raw.toString(), with(uses, indicator.code()));
    }

    private Figure rates(List<String> codes, Indicator indicator) {
        List<Measure> measures = new ArrayList<>();
        Set<String> uses = with(Set.of(), indicator.code());
        Set<String> missing = new LinkedHashSet<>();
        for (String code : codes) {
            if (!catalogue.get(code).levels().contains(heading.level())) {
                continue;
            }
            Measure rate = stated.get(code);
            if (rate == null) {
                missing.add(code);
            } else {
                measures.add(rate.standingFor(indicator.code()));
                uses.add(code);
            }
        }
        return missing.isEmpty() && !measures.isEmpty()
                ? new Figure.Known(measures, uses)
                : new Figure.Missing(missing, Set.of());
    }

    private Figure zeroWhen(String wider, Indicator indicator) {
        if (of(wider) instanceof Figure.Known k && single(k).value().signum() == 0) {
            Set<String> uses = with(k.uses(), indicator.code());
            return counted(
                    indicator, BigDecimal.ZERO, null, isRegister(k), single(k).place(), "", uses);
        }
        return missing(indicator.code());
    }

    private Figure cut(String current, Indicator indicator, boolean share) {
        Base base = plan.base(current, heading.unitKey());
        if (base == null) {
            return new Figure.Missing(Set.of(), Set.of(current));
        }
        if (!(of(current) instanceof Figure.Known k)) {
            return of(current);
        }
        BigDecimal less = base.value().subtract(single(k).value());
        Set<String> uses = with(k.uses(), indicator.code());
        Share of = new Share(less, base.value());
        String raw = base.value().toPlainString() + " − " + single(k).value().toPlainString();
        return counted(
                indicator,
                share ? of.percent() : less,
                share ? of : null,
                isRegister(k),
                single(k).place(),
                raw,
                uses);
    }

    private static Figure counted(
            Indicator indicator,
            BigDecimal value,
            @Nullable Share share,
            boolean register,
            @Nullable Place place,
            String raw,
            Set<String> uses) {
        Measure.Origin origin = register ? Measure.Origin.REGISTER : Measure.Origin.COUNTED;
        Measure measure = new Measure(indicator.code(), indicator.code(), value, share, origin, place, raw);
        return new Figure.Known(List.of(measure), uses);
    }

    /** What comes from registers only is a register's figure itself. */
    private static boolean isRegister(Figure.Known known) {
        return known.measures().stream().allMatch(m -> m.origin() == Measure.Origin.REGISTER);
    }

    private static Measure single(Figure.Known known) {
        return known.measures().get(0);
    }

    private static Figure missing(String code) {
        return new Figure.Missing(Set.of(code), Set.of());
    }

    private static Figure bothMissing(Figure a, Figure b) {
        Set<String> indicators = new LinkedHashSet<>();
        Set<String> bases = new LinkedHashSet<>();
        for (Figure f : List.of(a, b)) {
            if (f instanceof Figure.Missing m) {
                indicators.addAll(m.indicators());
                bases.addAll(m.bases());
            }
        }
        return new Figure.Missing(indicators, bases);
    }

    private static Set<String> with(Set<String> some, String one) {
        Set<String> out = new LinkedHashSet<>(some);
        out.add(one);
        return out;
    }
}
