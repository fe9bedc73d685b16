package parcheck.paper.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Message;
import parcheck.check.Verdict;
import parcheck.paper.Fields;
import parcheck.paper.JsonText;
import parcheck.paper.Width;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;

/**
 * A verdict as OSCAL plan of action and milestones, version 1.1.2: one item for each finding that asks for something. Identifiers and times
 * follow from the verdict alone, so the same verdict gives the same bytes.
 */
public final class OscalPoam {
    private static final String VERSION = "1.1.2";

    private final Words words;
    private final Catalogue catalogue;

    /** With texts in these words. */
    public OscalPoam(Words words, Catalogue catalogue) {
        this.words = words;
        this.catalogue = catalogue;
    }

    /** The content of poam.json. The form knows no plan without items; where nothing is to be done, a closed item says so. */
    public byte[] file(Verdict verdict) {
        OscalIds ids = new OscalIds(verdict.header());
        List<Finding> findings = verdict.findings().stream()
                .filter(f -> f.type() != FindingClass.NOTE)
                .toList();
        OscalFinding form = new OscalFinding(words, catalogue, ids);
        Map<String, @Nullable Object> plan = Fields.of(
                "uuid", ids.of("plan"),
                "metadata", metadata(verdict.header(), ids),
                "system-id", Fields.of("id", line(verdict.header().heading().unitKey())),
                "local-definitions", Fields.of("components", List.of(tool(verdict.header(), ids))));
        if (!findings.isEmpty()) {
            plan.put("observations", Fields.each(findings, form::observation));
            plan.put("risks", Fields.each(findings, form::risk));
        }
        List<Finding> ofClauses =
                findings.stream().filter(f -> f.clause() != null).toList();
        if (!ofClauses.isEmpty()) {
            plan.put("findings", Fields.each(ofClauses, form::finding));
        }
        plan.put("poam-items", findings.isEmpty() ? List.of(nothing(ids)) : Fields.each(findings, form::item));
        plan.put("back-matter", Fields.of("resources", List.of(input(verdict.header(), ids))));
        return JsonText.pretty(Fields.of("plan-of-action-and-milestones", plan)).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, @Nullable Object> metadata(Header h, OscalIds ids) {
        String unit = line(h.heading().unitName());
        String title = words.say("oscal.title", unit, h.heading().period());
        List<Object> props = new ArrayList<>();
        props.add(OscalFinding.prop("plan", h.plan()));
        props.add(OscalFinding.prop("period", h.heading().period().code()));
        props.add(OscalFinding.prop("level", h.heading().level().code()));
        props.add(OscalFinding.prop("rules-sha256", h.rulesSha256()));
        props.add(OscalFinding.prop("input-sha256", h.inputSha256()));
        Object party = Fields.of("uuid", ids.of("unit"), "type", "organization", "name", unit);
        return Fields.of(
                "title",
                title,
                "last-modified",
                ids.time(),
                "version",
                h.inputSha256(),
                "oscal-version",
                VERSION,
                "props",
                props,
                "parties",
                List.of(party));
    }

    private Object tool(Header h, OscalIds ids) {
        return Fields.of(
                "uuid", ids.of("tool"),
                "type", "software",
                "title", line(h.engine()),
                "description", words.say("oscal.tool"),
                "status", Fields.of("state", "operational"));
    }

    private Object nothing(OscalIds ids) {
        Message none = Message.of("oscal.nothing");
        return Fields.of(
                "uuid", ids.of("nothing"),
                "title", words.say(none),
                "description", words.say(none),
                "props", List.of(OscalFinding.prop("status", "closed")));
    }

    private static Object input(Header h, OscalIds ids) {
        Object hash = Fields.of("algorithm", "SHA-256", "value", h.inputSha256());
        Object file = Fields.of("href", OscalIds.reference(h.inputName()), "hashes", List.of(hash));
        return Fields.of("uuid", ids.of("input"), "title", line(h.inputName()), "rlinks", List.of(file));
    }

    /** One line without space at its ends, and never empty: the form refuses anything else. */
    static String line(String text) {
        String clean = Width.clean(text).strip();
        return clean.isEmpty() ? "-" : clean;
    }
}
