package parcheck.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parcheck.plan.Base;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Relation;
import parcheck.plan.Route;
import parcheck.plan.RuleBook;

/** Judges a report in plain Java with fractions: a second opinion that shares neither arithmetic nor control flow with the product. */
public final class Oracle {
    private final RuleBook book;
    private final List<Demand> demands;

    private Map<String, BigDecimal> given = Map.of();
    private Level level = Level.PROVINCE;
    private boolean homeProvince = true;
    private final Map<String, Answer> answers = new HashMap<>();

    /** What is known: values (each judged on its own), or none because nothing was counted, or none because it is missing. */
    private record Answer(List<Ratio> values, boolean missing, Set<String> uses) {}

    private static final Answer MISSING = new Answer(List.of(), true, Set.of());

    /** Takes data from the book (routes, relations, bases), but the demands from its own table. */
    public Oracle(RuleBook book) throws java.io.IOException {
        this.book = book;
        this.demands = Demand.all();
    }

    /** The outcome code of every demand, in the table's order. */
    public Map<String, String> judge(Map<String, BigDecimal> figures, Level unitLevel, Period period, boolean home) {
        given = figures;
        level = unitLevel;
        homeProvince = home;
        answers.clear();
        Set<String> impossible = impossible();
        Map<String, String> out = new LinkedHashMap<>();
        for (Demand demand : demands) {
            out.put(demand.clause(), judge(demand, period, impossible));
        }
        return out;
    }

    private String judge(Demand demand, Period period, Set<String> impossible) {
        if (!demand.levels().contains(level.code())) {
            return "not-applicable";
        }
        if (!demand.until().isEmpty() && period.end().toString().compareTo(demand.until()) > 0) {
            return "not-applicable";
        }
        List<Ratio> values = new ArrayList<>();
        boolean missing = false;
        boolean tainted = false;
        for (String code : demand.indicators()) {
            Answer a = answer(code);
            values.addAll(a.values);
            missing |= a.missing;
            tainted |= a.uses.stream().anyMatch(impossible::contains) && !a.values.isEmpty();
        }
        if (tainted) {
            return "contradicted";
        }
        if (demand.judged().equals("when-published") && values.isEmpty()) {
            return "pending";
        }
        boolean early = demand.judged().equals("year-end") && period.kind() != Period.Kind.YEAR;
        if (!early && values.stream().anyMatch(v -> !demand.satisfied(v))) {
            return "missed";
        }
        if (missing) {
            return "no-data";
        }
        if (values.isEmpty()) {
            return "not-applicable";
        }
        return early ? "pending" : "met";
    }

    private Answer answer(String code) {
        Answer cached = answers.get(code);
        if (cached == null) {
            cached = work(book.catalogue().get(code));
            answers.put(code, cached);
        }
        return cached;
    }

    private Answer work(Indicator indicator) {
        BigDecimal stated = given.get(indicator.code());
        if (stated != null) {
            return new Answer(List.of(Ratio.of(stated)), false, Set.of(indicator.code()));
        }
        Answer nothing = MISSING;
        for (Route route : indicator.from()) {
            Answer a = follow(route);
            if (!a.values.isEmpty()) {
                Set<String> uses = new HashSet<>(a.uses);
                uses.add(indicator.code());
                return new Answer(a.values, false, uses);
            }
            if (!a.missing) {
                nothing = a;
            }
        }
        return nothing;
    }

    private Answer follow(Route route) {
        if (route instanceof Route.Sum sum) {
            return total(sum.terms());
        } else if (route instanceof Route.Share share) {
            return share(total(share.of()), total(share.over()));
        } else if (route instanceof Route.Stated rates) {
            return rates(rates.indicators());
        } else if (route instanceof Route.ZeroWhen zero) {
            Answer wider = answer(zero.indicator());
            return !wider.values.isEmpty() && wider.values.get(0).isZero() ? wider : MISSING;
        } else if (route instanceof Route.Cut cut) {
            return cut(cut.indicator(), false);
        }
        return cut(((Route.CutShare) route).indicator(), true);
    }

    private Answer total(List<Route.Term> terms) {
        Ratio sum = Ratio.ZERO;
        Set<String> uses = new HashSet<>();
        for (Route.Term term : terms) {
            Answer a = answer(term.indicator());
            if (a.values.size() != 1) {
                return MISSING;
            }
            sum = term.subtracted() ? sum.minus(a.values.get(0)) : sum.plus(a.values.get(0));
            uses.addAll(a.uses);
        }
        return new Answer(List.of(sum), false, uses);
    }

    private static Answer share(Answer of, Answer over) {
        if (!over.values.isEmpty() && over.values.get(0).isZero()) {
            return new Answer(List.of(), false, over.uses);
        }
        if (of.missing || over.missing) {
            return MISSING;
        }
        Set<String> uses = new HashSet<>(of.uses);
        uses.addAll(over.uses);
        return new Answer(List.of(of.values.get(0).percentOf(over.values.get(0))), false, uses);
    }

    private Answer rates(List<String> codes) {
        List<Ratio> values = new ArrayList<>();
        Set<String> uses = new HashSet<>();
        for (String code : codes) {
            if (book.catalogue().get(code).levels().contains(level)) {
                if (!given.containsKey(code)) {
                    return MISSING;
                }
                values.add(Ratio.of(given.get(code)));
                uses.add(code);
            }
        }
        return values.isEmpty() ? MISSING : new Answer(values, false, uses);
    }

    private Answer cut(String current, boolean share) {
        Answer now = answer(current);
        if (!homeProvince || now.values.isEmpty()) {
            return MISSING;
        }
        for (Base base : book.plan().bases()) {
            if (base.judged()
                    && base.indicator().equals(current)
                    && base.unit().equals(book.plan().unit())) {
                Ratio whole = Ratio.of(base.value());
                Ratio less = whole.minus(now.values.get(0));
                return new Answer(List.of(share ? less.percentOf(whole) : less), false, now.uses);
            }
        }
        return MISSING;
    }

    /** All indicators that a broken strict relation, or a percentage outside 0–100, shows to be impossible. */
    private Set<String> impossible() {
        Set<String> out = new HashSet<>();
        for (Relation r : book.relations().values()) {
            Answer left = total(r.left());
            Answer right = total(r.right());
            if (r.strict() && r.constant() == null && !left.missing && !right.missing) {
                int c = left.values.get(0).compare(right.values.get(0));
                if (r.kind() == Relation.Kind.EQUAL ? c != 0 : c > 0) {
                    out.addAll(left.uses);
                    out.addAll(right.uses);
                }
            }
        }
        Ratio hundred = Ratio.of(BigDecimal.valueOf(100));
        for (Indicator i : book.catalogue().all()) {
            if (i.kind() == Indicator.Kind.PERCENT && !i.asked()) {
                Answer a = answer(i.code());
                if (a.values.size() == 1
                        && (a.values.get(0).compare(Ratio.ZERO) < 0
                                || a.values.get(0).compare(hundred) > 0)
                        && a.uses.stream().noneMatch(out::contains)) {
                    out.addAll(a.uses);
                }
            }
        }
        given.forEach((code, value) -> {
            if (isMiscounted(book.catalogue().get(code), value)) {
                out.add(code);
            }
        });
        return out;
    }

    /** Whether a share is stated that its own counts neither round to nor, cut off, yield. */
    private boolean isMiscounted(Indicator stated, BigDecimal value) {
        for (Route route : stated.from()) {
            if (route instanceof Route.Share share) {
                Answer of = total(share.of());
                Answer over = total(share.over());
                if (!of.missing && !over.missing && over.values.get(0).n().signum() != 0) {
                    Ratio exact = of.values.get(0).percentOf(over.values.get(0));
                    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
                    Ratio low = exact.minus(Ratio.of(value));
                    boolean cut = low.compare(Ratio.ZERO) >= 0 && low.compare(Ratio.of(unit)) < 0;
                    Ratio off = low.compare(Ratio.ZERO) < 0 ? Ratio.ZERO.minus(low) : low;
                    return !cut && off.compare(Ratio.of(unit.divide(BigDecimal.valueOf(2)))) > 0;
                }
            }
        }
        return false;
    }
}
