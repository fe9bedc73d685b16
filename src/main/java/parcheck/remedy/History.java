package parcheck.remedy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.plan.Period;
import parcheck.report.Heading;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was found in earlier periods, by unit: the same rule on the same figures is the same finding, whatever the period. */
public final class History {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Comparator<Period> BY_END = Comparator.comparing(Period::end);

    private final Map<String, TreeMap<Period, Set<String>>> found = new HashMap<>();

    /** Nothing is known of earlier periods. */
    public History() {}

    /** Reads a findings.json; throws IOException if it is none. A second file of the same unit and period adds to the first. */
    public void add(Path file) throws IOException {
        try {
            add(JSON.readTree(Files.readAllBytes(file)));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void add(JsonNode root) {
        if (!root.path("schema").asString("").startsWith("parcheck-findings/")) {
            throw new IllegalArgumentException("schema");
        }
        JsonNode unit = root.path("header").path("unit");
        String key = unit.path("id").asString(unit.path("name").asString(""));
        Period period = Period.of(root.path("header").path("period").asString(""));
        Set<String> marks =
                found.computeIfAbsent(key, k -> new TreeMap<>(BY_END)).computeIfAbsent(period, p -> new HashSet<>());
        for (JsonNode finding : root.path("findings")) {
            Set<String> indicators = new TreeSet<>();
            finding.path("indicators").forEach(i -> indicators.add(i.asString("")));
            String part = finding.path("actual").path("part").asString("");
            String type = finding.path("class").asString("");
            String mark = mark(finding.path("rule").asString(""), type, part, indicators);
            if (mark != null) {
                marks.add(mark);
            }
        }
    }

    /** Since when the finding repeats without a gap among the known earlier periods; null if the one before did not have it. */
    public @Nullable Repetition of(Finding finding, Heading heading) {
        TreeMap<Period, Set<String>> periods = found.get(heading.unitKey());
        String part = finding.actual() == null ? "" : finding.actual().part();
        String type = finding.type().name().toLowerCase(java.util.Locale.ROOT);
        String mark = mark(finding.rule(), type, part, new TreeSet<>(finding.indicators()));
        if (periods == null || mark == null) {
            return null;
        }
        List<Period> earlier = new ArrayList<>(
                periods.headMap(heading.period(), false).descendingMap().keySet());
        Repetition out = null;
        for (Period period : earlier) {
            if (!periods.getOrDefault(period, Set.of()).contains(mark)) {
                break;
            }
            out = new Repetition(period, out == null ? 1 : out.times() + 1);
        }
        return out;
    }

    /** Sentences of the prose have no figure to be recognised by; nobody is told to repeat himself on their account. */
    private static @Nullable String mark(String rule, String type, String part, Set<String> indicators) {
        return indicators.isEmpty() ? null : String.join("|", rule, type, part, String.join(",", indicators));
    }
}
