package parcheck.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one plan with its rules out of a rule folder and refuses the whole of it if any file is not as it must be. */
public final class RuleBookReader {
    private static final Pattern RULE_NAME = Pattern.compile("rule\\s+\"([^\"]+)\"");

    private final RuleFolder folder;
    private final String planId;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, RuleSheet> sheets = new LinkedHashMap<>();

    private RuleBookReader(RuleFolder folder, String planId) {
        this.folder = folder.only(planId);
        this.planId = planId;
    }

    /** Reads the plan with this id; throws RulesRefused with all problems found. */
    public static RuleBook read(RuleFolder folder, String planId) {
        return new RuleBookReader(folder, planId).book();
    }

    private RuleBook book() {
        CatalogueReader catalogueReader = new CatalogueReader(yaml("indicators.yaml"));
        Catalogue catalogue = catalogueReader.catalogue();
        Map<String, Relation> relations = catalogueReader.relations(catalogue);
        pairs(planId + "/").forEach(base -> {
            String drl = drl(base);
            sheets.put(base, RuleSheetReader.read(yaml(base + ".yaml"), name(base, drl), base, drl));
        });
        List<IntegritySheet> integrity =
                pairs("integrity/").stream().map(this::integritySheet).toList();
        Plan plan = plan();
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        List<RuleSheet> inOrder = new ArrayList<>();
        for (Clause clause : plan.clauses()) {
            if (clause.rule() != null) {
                inOrder.add(clause.rule());
            }
        }
        return new RuleBook(catalogue, relations, plan, inOrder, integrity, folder.sha256(), folder.origin());
    }

    private IntegritySheet integritySheet(String base) {
        String drl = drl(base);
        return IntegritySheetReader.read(yaml(base + ".yaml"), name(base, drl), base, drl);
    }

    /** Paths without ending of all .drl/.yaml pairs below a folder; half a pair is a problem. */
    private List<String> pairs(String under) {
        List<String> out = new ArrayList<>();
        for (String file : folder.files().keySet()) {
            if (!file.startsWith(under) || isPlanFile(file)) {
                continue;
            }
            String base = file.substring(0, file.lastIndexOf('.'));
            boolean drl = folder.files().containsKey(base + ".drl");
            boolean yaml = folder.files().containsKey(base + ".yaml");
            if (!drl || !yaml) {
                problems.add(file + ": its partner " + base + (drl ? ".yaml" : ".drl") + " is missing");
            } else if (file.endsWith(".drl")) {
                out.add(base);
            }
            if (!file.matches("[a-z0-9/.-]+")) {
                problems.add(file + ": file names are lower-case ASCII letters, digits, dots and hyphens");
            }
        }
        return out;
    }

    private boolean isPlanFile(String file) {
        return file.equals(planId + "/plan.yaml") || file.equals(planId + "/units.yaml");
    }

    private Plan plan() {
        YamlNode n = yaml(planId + "/plan.yaml");
        List<Base> bases = new ArrayList<>();
        for (YamlNode b : n.items("bases")) {
            bases.add(new Base(
                    b.string("indicator"),
                    b.string("unit"),
                    b.integer("year"),
                    b.decimal("value"),
                    b.text("document"),
                    b.flag("judged", true)));
            b.finish();
        }
        List<Clause> clauses = new ArrayList<>();
        for (YamlNode c : n.items("clauses")) {
            clauses.add(clause(c));
            c.finish();
        }
        Plan plan = new Plan(
                planId,
                n.text("title"),
                n.maybe("number"),
                n.maybe("date"),
                n.string("issuer"),
                n.string("unit"),
                n.integer("year"),
                clauses,
                bases,
                new UnitsReader(yaml(planId + "/units.yaml")).units());
        n.finish();
        everyRuleHasItsClause(clauses);
        return plan;
    }

    private Clause clause(YamlNode c) {
        String id = c.string("id");
        String row = c.string("row");
        String file = c.maybe("rule");
        if (file == null) {
            Text reason = c.maybeText("unjudged");
            if (reason == null) {
                c.problem("clause " + id + " has neither a rule nor a reason why no machine can judge it");
            }
            return new Clause(id, row, c.text("title"), null, reason);
        }
        RuleSheet sheet = sheets.get(planId + "/" + file);
        if (sheet == null) {
            c.problem("clause " + id + ": there is no rule " + file);
            return new Clause(id, row, new Text("", ""), null, null);
        }
        if (!sheet.id().equals(id)) {
            c.problem("clause " + id + " points to a rule that calls itself " + sheet.id());
        }
        return new Clause(id, row, sheet.title(), sheet, null);
    }

    private void everyRuleHasItsClause(List<Clause> clauses) {
        for (RuleSheet sheet : sheets.values()) {
            long uses = clauses.stream().filter(c -> c.rule() == sheet).count();
            if (uses != 1) {
                problems.add(sheet.file() + ".drl: rule " + sheet.id() + " stands in " + uses
                        + " clauses of plan.yaml; exactly one is expected");
            }
        }
    }

    private String name(String base, String drl) {
        Matcher m = RULE_NAME.matcher(drl);
        @Nullable String name = m.find() ? m.group(1) : null;
        if (name == null || m.find()) {
            problems.add(base + ".drl: exactly one rule \"…\" is expected");
        }
        return name == null ? base : name;
    }

    private String drl(String base) {
        byte[] bytes = folder.files().getOrDefault(base + ".drl", new byte[0]);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private YamlNode yaml(String file) {
        byte[] bytes = folder.files().get(file);
        if (bytes == null) {
            problems.add(file + ": this file is missing");
            bytes = "{}".getBytes(StandardCharsets.UTF_8);
        }
        return YamlNode.parse(file, bytes, problems);
    }
}
