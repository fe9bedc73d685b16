package parcheck.paper;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Judgement;
import parcheck.check.Outcome;
import parcheck.check.Pace;
import parcheck.check.Verdict;
import parcheck.plan.Catalogue;
import parcheck.plan.RuleSheet;
import parcheck.report.Heading;

/** A verdict for machines: both languages at once, so that the same verdict gives the same bytes anywhere. No time stamps, no paths. */
public final class FindingsJson {
    /** The mark and version of the form; its JSON Schema is published as a resource of the program. */
    public static final String SCHEMA = "parcheck-findings/1";

    private final FindingJson findings;

    /** The catalogue knows the units in which things are counted. */
    public FindingsJson(Catalogue catalogue) {
        this.findings = new FindingJson(catalogue);
    }

    /** The content of findings.json, indented, in UTF-8. */
    public byte[] file(Verdict verdict) {
        return JsonText.pretty(verdict(verdict)).getBytes(StandardCharsets.UTF_8);
    }

    /** The same on a single line, without a line end. */
    public String line(Verdict verdict) {
        return JsonText.line(verdict(verdict));
    }

    private Map<String, @Nullable Object> verdict(Verdict v) {
        return Fields.of(
                "schema", SCHEMA,
                "header", header(v.header()),
                "summary", summary(v),
                "targets", Fields.each(v.judgements(), this::target),
                "findings", Fields.each(v.findings(), findings::finding),
                "errors", v.errors());
    }

    private static Map<String, @Nullable Object> header(Header h) {
        Heading heading = h.heading();
        Object unit = Fields.of(
                "id", heading.unit() == null ? null : heading.unit().id(),
                "name", heading.unitName(),
                "level", heading.level().code());
        return Fields.of(
                "unit", unit,
                "period", heading.period().code(),
                "asOf", h.asOf(),
                "plan", h.plan(),
                "input", Fields.of("name", h.inputName(), "sha256", h.inputSha256()),
                "rules", Fields.of("sha256", h.rulesSha256()),
                "engine", h.engine());
    }

    private static Map<String, @Nullable Object> summary(Verdict v) {
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.code(), v.count(outcome));
        }
        Map<String, Object> classes = new LinkedHashMap<>();
        for (FindingClass type : FindingClass.values()) {
            classes.put(Words.code(type), v.count(type));
        }
        return Fields.of("outcomes", outcomes, "classes", classes, "exitCode", v.exitCode());
    }

    private Map<String, @Nullable Object> target(Judgement j) {
        RuleSheet rule = j.clause().rule();
        return Fields.of(
                "clause", j.clause().id(),
                "row", j.clause().row(),
                "title", j.clause().title(),
                "kind", rule == null ? null : Words.code(rule.kind()),
                "target", rule == null ? null : FindingJson.target(rule.target()),
                "outcome", j.outcome() == null ? null : j.outcome().code(),
                "reason", Words.both(j.reason()),
                "judged", Fields.each(j.judged(), m -> findings.measure(m, rule == null ? null : rule.target())),
                "pace", pace(j.pace()),
                "contradictedBy", j.contradictedBy());
    }

    private static @Nullable Object pace(@Nullable Pace pace) {
        return pace == null
                ? null
                : Fields.of(
                        "actual", pace.actual(),
                        "due", pace.due(),
                        "forecast", pace.forecast(),
                        "behind", pace.behind());
    }
}
