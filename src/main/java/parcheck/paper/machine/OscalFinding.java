package parcheck.paper.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.Outcome;
import parcheck.paper.Fields;
import parcheck.paper.FindingText;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;
import parcheck.report.Measure;

/** One finding in the four shapes that OSCAL wants: what was observed, what is at risk, which objective is not met, what is to be done. */
final class OscalFinding {
    private static final String NAMESPACE = "urn:parcheck:oscal";

    private final Words words;
    private final FindingText text;
    private final OscalIds ids;

    OscalFinding(Words words, Catalogue catalogue, OscalIds ids) {
        this.words = words;
        this.text = new FindingText(words, catalogue);
        this.ids = ids;
    }

    static Map<String, @Nullable Object> prop(String name, String value) {
        return Fields.of("name", name, "ns", NAMESPACE, "value", OscalPoam.line(value));
    }

    Object observation(Finding f) {
        String places = text.places(f);
        String where = places == null ? words.say("place.file") : places;
        Object evidence = Fields.of("href", "#" + ids.of("input"), "description", OscalPoam.line(where));
        return Fields.of(
                "uuid", id("observation", f),
                "title", title(f),
                "description", OscalPoam.line(text.message(f)),
                "props", props(f),
                "methods", List.of("EXAMINE"),
                "types", List.of("finding"),
                "origins", List.of(origin()),
                "relevant-evidence", List.of(evidence),
                "collected", ids.time());
    }

    Object risk(Finding f) {
        String least = text.leastChange(f);
        String remedy = text.remedy(f);
        List<String> parts = new ArrayList<>();
        for (String part : new String[] {least, remedy}) {
            if (part != null) {
                parts.add(OscalPoam.line(part));
            }
        }
        String what = parts.isEmpty() ? title(f) : String.join("\n\n", parts);
        Object task = Fields.of("uuid", id("task", f), "type", "action", "title", title(f), "description", what);
        Object response = Fields.of(
                "uuid", id("response", f),
                "lifecycle", "recommendation",
                "title", title(f),
                "description", what,
                "tasks", List.of(task));
        return Fields.of(
                "uuid", id("risk", f),
                "title", title(f),
                "description", OscalPoam.line(text.message(f)),
                "statement", statement(f),
                "props", List.of(prop("class", Words.code(f.type()))),
                "status", "open",
                "remediations", List.of(response));
    }

    private String statement(Finding f) {
        String figures = text.figures(f);
        return OscalPoam.line(figures == null ? words.say("class." + Words.code(f.type()) + ".meaning") : figures);
    }

    Object finding(Finding f) {
        String reason = f.outcome() == Outcome.MISSED ? "fail" : "other";
        Object target = Fields.of(
                "type", "objective-id",
                "target-id", OscalIds.token(String.valueOf(f.clause())),
                "title", title(f),
                "status", Fields.of("state", "not-satisfied", "reason", reason));
        return Fields.of(
                "uuid", id("finding", f),
                "title", title(f),
                "description", OscalPoam.line(text.message(f)),
                "target", target,
                "related-observations", related("observation", f),
                "related-risks", related("risk", f));
    }

    Object item(Finding f) {
        Map<String, @Nullable Object> out = Fields.of(
                "uuid", id("item", f),
                "title", title(f),
                "description", OscalPoam.line(text.message(f)),
                "props", List.of(prop("key", f.key()), prop("class", Words.code(f.type()))),
                "origins", List.of(origin()));
        if (f.clause() != null) {
            out.put("related-findings", related("finding", f));
        }
        out.put("related-observations", related("observation", f));
        out.put("related-risks", related("risk", f));
        return out;
    }

    private Object origin() {
        return Fields.of("actors", List.of(Fields.of("type", "tool", "actor-uuid", ids.of("tool"))));
    }

    private List<Object> related(String what, Finding f) {
        return List.of(Fields.of(what + "-uuid", id(what, f)));
    }

    private String id(String what, Finding f) {
        return ids.of(what + "|" + f.key());
    }

    private String title(Finding f) {
        return OscalPoam.line(text.title(f));
    }

    private List<Object> props(Finding f) {
        List<Object> out = new ArrayList<>();
        out.add(prop("rule", f.rule()));
        out.add(prop("class", Words.code(f.type())));
        if (f.clause() != null) {
            out.add(prop("clause", f.clause()));
        }
        Measure actual = f.actual();
        if (actual != null) {
            out.add(prop("indicator", actual.indicator()));
            out.add(prop("actual", actual.value().toPlainString()));
        }
        if (f.target() != null) {
            out.add(prop("target", f.target().written()));
        }
        if (f.gap() != null) {
            out.add(prop("gap", f.gap().toPlainString()));
        }
        return out;
    }
}
