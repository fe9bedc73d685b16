package parcheck.web.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.check.FindingClass;
import parcheck.check.Message;
import parcheck.intake.Place;
import parcheck.paper.Line;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Target;
import parcheck.plan.Text;
import parcheck.web.check.FindingView;
import parcheck.web.check.VerdictView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A verdict as it was kept when a submission was judged, shown again without judging: the stored findings.json holds both languages. */
final class StoredVerdict {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Text NO_UNIT = new Text("", "");

    private final JsonNode root;
    private final Words words;
    private final String lang;

    private StoredVerdict(byte[] findings, Words words) {
        this.root = JSON.readTree(findings);
        this.words = words;
        this.lang = words.lang() == Lang.EN ? "en" : "vi";
    }

    static VerdictView view(byte[] findings, Words words) {
        return new StoredVerdict(findings, words).view();
    }

    private VerdictView view() {
        JsonNode header = root.get("header");
        List<FindingView> all = new ArrayList<>();
        root.get("findings").forEach(f -> all.add(finding(all.size() + 1, f)));
        return new VerdictView(
                header.get("unit").get("name").asString(),
                words.say("text", Level.of(header.get("unit").get("level").asString())),
                words.say("text", Period.of(header.get("period").asString())),
                all.stream().allMatch(f -> f.type().equals("note")),
                all.stream().anyMatch(f -> f.rule().matches("doubt\\.other-(year|province)")),
                header(header),
                errors(),
                counts("outcomes"),
                counts("classes"),
                groups(all),
                clauses(header.get("plan").asString()));
    }

    private List<String> errors() {
        List<String> out = new ArrayList<>();
        root.get("errors").forEach(e -> out.add(e.asString()));
        return out;
    }

    private List<Line> header(JsonNode h) {
        JsonNode input = h.get("input");
        return List.of(
                line(
                        "as-of",
                        words.say(
                                "text", java.time.LocalDate.parse(h.get("asOf").asString()))),
                line("input", words.say("header.file-hash", input.get("name").asString(), sha(input))),
                line("rules", words.say("header.file-hash", h.get("plan").asString(), sha(h.get("rules")))),
                line("engine", h.get("engine").asString()));
    }

    private static String sha(JsonNode of) {
        return of.get("sha256").asString().substring(0, 16);
    }

    private Line line(String code, String text) {
        return new Line(code, words.say("header." + code), text);
    }

    private List<VerdictView.Count> counts(String kind) {
        List<VerdictView.Count> out = new ArrayList<>();
        root.get("summary").get(kind).properties().forEach(e -> {
            if (e.getValue().asLong() > 0) {
                String label = kind.equals("classes") ? "class." : "outcome.";
                out.add(new VerdictView.Count(
                        e.getKey(), words.say(label + e.getKey()), e.getValue().asLong()));
            }
        });
        return out;
    }

    private List<VerdictView.Group> groups(List<FindingView> all) {
        List<VerdictView.Group> out = new ArrayList<>();
        for (FindingClass type : FindingClass.values()) {
            String code = type.name().toLowerCase(Locale.ROOT);
            List<FindingView> own =
                    all.stream().filter(f -> f.type().equals(code)).toList();
            if (!own.isEmpty()) {
                String meaning = words.say("class." + code + ".meaning");
                out.add(new VerdictView.Group(code, words.type(type), meaning, own, List.of()));
            }
        }
        return out;
    }

    private List<VerdictView.ClauseRow> clauses(String plan) {
        List<VerdictView.ClauseRow> out = new ArrayList<>();
        for (JsonNode t : root.get("targets")) {
            String outcome =
                    t.get("outcome").isNull() ? "none" : t.get("outcome").asString();
            out.add(new VerdictView.ClauseRow(
                    t.get("clause").asString(),
                    t.get("row").asString(),
                    plan,
                    outcome,
                    words.say("outcome." + outcome),
                    text(t.get("title")),
                    text(t.get("reason"))));
        }
        return out;
    }

    private FindingView finding(int number, JsonNode f) {
        String outcome = orNull(f.get("outcome"));
        return new FindingView(
                number,
                f.get("key").asString(),
                f.get("class").asString(),
                orNull(f.get("clause")),
                f.get("rule").asString(),
                text(f.get("title")),
                outcome,
                outcome == null ? "" : words.say("outcome." + outcome),
                text(f.get("message")),
                lines(f),
                places(f));
    }

    private static List<Place> places(JsonNode f) {
        List<Place> out = new ArrayList<>();
        f.get("places")
                .forEach(p -> out.add(new Place(
                        Place.Kind.valueOf(p.get("kind").asString().toUpperCase(Locale.ROOT)),
                        p.get("part").asString(),
                        p.get("row").asInt(),
                        p.get("column").asInt())));
        return out;
    }

    private List<Line> lines(JsonNode f) {
        List<Line> out = new ArrayList<>();
        figures(f, out);
        add(out, "arithmetic", f.get("arithmetic"));
        if (!f.get("leastChange").isNull()) {
            add(out, "least-change", f.get("leastChange").get("text"));
        }
        List<String> places = new ArrayList<>();
        f.get("places").forEach(p -> places.add(text(p.get("text"))));
        if (!places.isEmpty()) {
            out.add(new Line("place", words.say("label.place"), String.join("; ", places)));
        }
        if (!text(f.get("remedy")).equals(words.say("remedy.none"))) {
            add(out, "remedy", f.get("remedy"));
        }
        return out;
    }

    private void figures(JsonNode f, List<Line> out) {
        if (f.get("actual").isNull() || f.get("target").isNull() || f.get("gap").isNull()) {
            return;
        }
        JsonNode t = f.get("target");
        boolean percent = t.get("percent").asBoolean();
        Target target = new Target(comparator(t.get("comparator").asString()), number(t.get("limit")), percent);
        Amount gap = new Amount(number(f.get("gap")), NO_UNIT, null);
        Message by = percent ? Message.of("finding.gap-points", gap) : Message.of("text", gap);
        String line = words.say("finding.figures", text(f.get("actual").get("shown")), target, by);
        out.add(new Line("figures", words.say("label.figures"), line));
    }

    private static BigDecimal number(JsonNode node) {
        return new BigDecimal(node.asString());
    }

    private static Target.Comparator comparator(String sign) {
        for (Target.Comparator known : Target.Comparator.values()) {
            if (known.sign().equals(sign)) {
                return known;
            }
        }
        throw new IllegalStateException(sign);
    }

    private void add(List<Line> out, String code, JsonNode text) {
        if (!text.isNull()) {
            out.add(new Line(code, words.say("label." + code), text(text)));
        }
    }

    private String text(JsonNode both) {
        return both.get(lang).asString();
    }

    private static @Nullable String orNull(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }
}
