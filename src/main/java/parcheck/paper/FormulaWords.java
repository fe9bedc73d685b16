package parcheck.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Route;

/** Says how a figure is worked out, by the names of the rows that a clerk sees in the form. */
final class FormulaWords {
    private final Words words;
    private final Catalogue catalogue;

    FormulaWords(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The ways to every figure that stands behind the given ones, best way first; asked figures without a way are left out. */
    Map<Indicator, List<String>> behind(List<String> codes) {
        Map<Indicator, List<String>> out = new LinkedHashMap<>();
        reach(codes).forEach(code -> {
            Indicator indicator = catalogue.get(code);
            if (!indicator.from().isEmpty()) {
                out.put(indicator, ways(indicator));
            }
        });
        return out;
    }

    /** The given indicators and all from which they can be worked out. */
    Set<String> reach(List<String> codes) {
        Set<String> out = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(codes);
        while (!open.isEmpty()) {
            String code = open.remove(0);
            if (out.add(code)) {
                catalogue.get(code).from().forEach(route -> open.addAll(route.inputs()));
            }
        }
        return out;
    }

    private List<String> ways(Indicator indicator) {
        List<String> out = new ArrayList<>();
        if (indicator.asked()) {
            out.add(words.say("formula.asked"));
        }
        indicator.from().forEach(route -> out.add(way(route)));
        return out;
    }

    private String way(Route route) {
        if (route instanceof Route.Share share) {
            return words.say("formula.share", sum(share.of()), sum(share.over()));
        } else if (route instanceof Route.Sum sum) {
            return sum(sum.terms());
        } else if (route instanceof Route.Stated stated) {
            List<Object> names = new ArrayList<>();
            stated.indicators().forEach(code -> names.add(catalogue.get(code)));
            return words.say("formula.stated", names);
        } else if (route instanceof Route.ZeroWhen zero) {
            return words.say("formula.zero-when", catalogue.get(zero.indicator()));
        } else if (route instanceof Route.Cut cut) {
            return words.say("formula.cut", catalogue.get(cut.indicator()));
        }
        return words.say("formula.cut-share", catalogue.get(((Route.CutShare) route).indicator()));
    }

    private String sum(List<Route.Term> terms) {
        StringBuilder out = new StringBuilder();
        for (Route.Term term : terms) {
            String sign = term.subtracted() ? "\u2212 " : out.isEmpty() ? "" : "+ ";
            String name = words.say("formula.row", catalogue.get(term.indicator()));
            out.append(out.isEmpty() ? "" : " ").append(sign).append(name);
        }
        return terms.size() > 1 ? "(" + out + ")" : out.toString();
    }
}
