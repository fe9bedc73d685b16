package parcheck.office.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.office.submission.Changes.FigureChange;
import parcheck.office.submission.Changes.Flip;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lays two files of findings beside each other. */
public final class Comparison {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode before;
    private final JsonNode after;

    /** The content of two findings.json. */
    public Comparison(byte[] before, byte[] after) {
        this.before = JSON.readTree(before);
        this.after = JSON.readTree(after);
    }

    private record Key(String indicator, @Nullable String part) {}

    Changes changes(long one, long other) {
        Set<String> earlier = findings(before);
        Set<String> later = findings(after);
        return new Changes(
                one,
                other,
                flips(),
                earlier.stream().filter(k -> !later.contains(k)).toList(),
                later.stream().filter(k -> !earlier.contains(k)).toList(),
                figureChanges());
    }

    /** The clauses that come out otherwise. */
    public List<Flip> flips() {
        Map<String, @Nullable String> earlier = outcomes(before);
        Map<String, @Nullable String> later = outcomes(after);
        List<Flip> out = new ArrayList<>();
        for (String clause : both(earlier.keySet(), later.keySet())) {
            if (!Objects.equals(earlier.get(clause), later.get(clause))) {
                out.add(new Flip(clause, earlier.get(clause), later.get(clause)));
            }
        }
        return out;
    }

    private List<FigureChange> figureChanges() {
        Map<Key, String> earlier = figures(before);
        Map<Key, String> later = figures(after);
        List<FigureChange> out = new ArrayList<>();
        for (Key key : both(earlier.keySet(), later.keySet())) {
            if (!Objects.equals(earlier.get(key), later.get(key))) {
                out.add(new FigureChange(key.indicator(), key.part(), earlier.get(key), later.get(key)));
            }
        }
        return out;
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> out = new LinkedHashSet<>(one);
        out.addAll(other);
        return out;
    }

    private static Set<String> findings(JsonNode verdict) {
        Set<String> out = new LinkedHashSet<>();
        verdict.path("findings").forEach(f -> out.add(f.path("key").asString()));
        return out;
    }

    private static Map<String, @Nullable String> outcomes(JsonNode verdict) {
        Map<String, @Nullable String> out = new LinkedHashMap<>();
        verdict.path("targets").forEach(t -> out.put(t.path("clause").asString(), text(t.path("outcome"))));
        return out;
    }

    /** Figures that some clause was judged by, and those that findings point to. */
    private static Map<Key, String> figures(JsonNode verdict) {
        Map<Key, String> out = new LinkedHashMap<>();
        verdict.path("targets").forEach(t -> t.path("judged").forEach(m -> figure(m, out)));
        verdict.path("findings").forEach(f -> figure(f.path("actual"), out));
        return out;
    }

    private static void figure(JsonNode m, Map<Key, String> out) {
        if (m.isObject()) {
            Key key = new Key(m.path("indicator").asString(), text(m.path("part")));
            out.put(key, m.path("value").asString());
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }
}
