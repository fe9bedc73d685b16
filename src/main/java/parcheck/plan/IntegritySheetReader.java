package parcheck.plan;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands beside a rule on figures that cannot be true: its title, its remedy and its cases. */
final class IntegritySheetReader {
    private IntegritySheetReader() {}

    static IntegritySheet read(YamlNode n, String name, String base, String drl) {
        List<IntegritySheet.Case> cases = new ArrayList<>();
        for (YamlNode c : n.items("cases")) {
            if (!c.has("given") && !c.has("text")) {
                c.problem("a case gives figures (given) or prose (text), or both");
            }
            cases.add(new IntegritySheet.Case(
                    c.string("name"),
                    c.decimals("given"),
                    c.decimals("register"),
                    c.or("level", Level.PROVINCE.code()),
                    c.or("text", ""),
                    c.or("period", ""),
                    others(c),
                    c.flag("fires", true)));
            c.finish();
        }
        IntegritySheet sheet = new IntegritySheet(name, base, drl, n.text("title"), n.text("remedy"), cases);
        n.finish();
        return sheet;
    }

    private static List<IntegritySheet.Other> others(YamlNode c) {
        List<IntegritySheet.Other> out = new ArrayList<>();
        for (YamlNode o : c.items("others")) {
            out.add(new IntegritySheet.Other(o.or("unit", ""), o.string("period"), o.decimals("given")));
            o.finish();
        }
        return out;
    }
}
