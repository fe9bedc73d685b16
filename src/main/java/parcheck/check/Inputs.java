package parcheck.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import parcheck.plan.RuleSheet;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Measure;

/** What one rule finds in one report: the figures there are, those that are missing, and every indicator they rest on. */
record Inputs(List<Measure> measures, Set<String> missing, Set<String> missingBases, Set<String> uses) {

    static Inputs of(RuleSheet rule, Figures figures) {
        Inputs inputs =
                new Inputs(new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (String code : rule.needs()) {
            Figure figure = figures.of(code);
            if (figure instanceof Figure.Known known) {
                inputs.measures.addAll(known.measures());
                inputs.uses.addAll(known.uses());
            } else if (figure instanceof Figure.Missing missing) {
                inputs.missing.addAll(missing.indicators());
                inputs.missingBases.addAll(missing.bases());
            }
        }
        return inputs;
    }
}
