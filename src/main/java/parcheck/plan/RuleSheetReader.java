package parcheck.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads what stands beside a rule of the plan: its target, whom it applies to, what it needs, its remedy and its cases. */
final class RuleSheetReader {
    private RuleSheetReader() {}

    static RuleSheet read(YamlNode n, String name, String base, String drl) {
        Target target = n.parsed("target", n.string("target"), Target::of, Target.of("= 100 %"));
        Set<Level> applies = CatalogueReader.levels(n, "applies");
        RuleSheet sheet = new RuleSheet(
                name,
                base,
                drl,
                n.text("title"),
                target,
                n.choice("kind", n.string("kind"), RuleSheet.Kind.class, RuleSheet.Kind.BINDING),
                n.choice("judged", n.or("judged", "each-period"), RuleSheet.Judged.class, RuleSheet.Judged.EACH_PERIOD),
                n.strings("needs"),
                applies,
                n.maybeDate("until"),
                n.maybeText("until-reason"),
                n.maybeText("reading"),
                n.text("remedy"),
                comparisons(n, target),
                cases(n, applies));
        n.finish();
        if (sheet.needs().isEmpty()) {
            n.problem("\"needs\" is missing or empty");
        }
        return sheet;
    }

    private static List<RuleSheet.Comparison> comparisons(YamlNode n, Target target) {
        List<RuleSheet.Comparison> out = new ArrayList<>();
        for (YamlNode c : n.items("compare")) {
            Target other = c.parsed("target", c.or("target", target.written()), Target::of, target);
            out.add(new RuleSheet.Comparison(c.string("indicator"), other, c.text("because")));
            c.finish();
        }
        return out;
    }

    private static List<RuleSheet.Case> cases(YamlNode n, Set<Level> applies) {
        List<RuleSheet.Case> out = new ArrayList<>();
        String level = EnumSet.copyOf(applies).iterator().next().code();
        for (YamlNode c : n.items("cases")) {
            out.add(new RuleSheet.Case(
                    c.string("name"),
                    c.decimals("given"),
                    c.string("outcome"),
                    c.choice("level", c.or("level", level), Level.class, Level.PROVINCE),
                    c.or("period", ""),
                    c.or("unit", "")));
            c.finish();
        }
        return out;
    }
}
