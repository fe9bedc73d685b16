package parcheck.plan;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping in a rule file, read strictly: what is missing, of a wrong form or unknown becomes a problem that names the file. */
final class YamlNode {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String where;
    private final JsonNode node;
    private final List<String> problems;
    private final Set<String> read = new LinkedHashSet<>();

    private YamlNode(String where, JsonNode node, List<String> problems) {
        this.where = where;
        this.node = node;
        this.problems = problems;
    }

    /** Parses one file; a file that is no YAML, or not in NFC, is a problem and reads as empty. */
    static YamlNode parse(String file, byte[] bytes, List<String> problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            problems.add(file + ": text is not in Unicode NFC; save it again composed");
        }
        JsonNode tree = YAML.createObjectNode();
        try {
            tree = YAML.readTree(text);
        } catch (JacksonException e) {
            problems.add(file + ": not readable as YAML: " + e.getOriginalMessage());
        }
        if (!tree.isObject()) {
            problems.add(file + ": a mapping of keys is expected");
            tree = YAML.createObjectNode();
        }
        return new YamlNode(file, tree, problems);
    }

    String string(String key) {
        String value = maybe(key);
        if (value == null) {
            problems.add(where + ": \"" + key + "\" is missing");
            return "";
        }
        return value;
    }

    @Nullable
    String maybe(String key) {
        read.add(key);
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value.asString("");
    }

    String or(String key, String otherwise) {
        String value = maybe(key);
        return value == null ? otherwise : value;
    }

    boolean flag(String key, boolean otherwise) {
        read.add(key);
        JsonNode value = node.get(key);
        return value == null ? otherwise : value.asBoolean(otherwise);
    }

    int integer(String key) {
        return parsed(key, string(key), Integer::valueOf, 0);
    }

    BigDecimal decimal(String key) {
        return parsed(key, string(key), BigDecimal::new, BigDecimal.ZERO);
    }

    @Nullable
    LocalDate maybeDate(String key) {
        String value = maybe(key);
        return value == null ? null : parsed(key, value, LocalDate::parse, LocalDate.MIN);
    }

    <T> T parsed(String key, String value, Function<String, T> parser, T otherwise) {
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            problems.add(where + ": \"" + key + "\" cannot be read: " + value);
            return otherwise;
        }
    }

    <E extends Enum<E>> E choice(String key, String value, Class<E> type, E otherwise) {
        return parsed(
                key,
                value,
                v -> Enum.valueOf(type, v.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                otherwise);
    }

    Text text(String key) {
        Text text = maybeText(key);
        if (text == null) {
            problems.add(where + ": \"" + key + "\" is missing");
            return new Text("", "");
        }
        return text;
    }

    @Nullable
    Text maybeText(String key) {
        read.add(key);
        JsonNode value = node.get(key);
        if (value == null) {
            return null;
        }
        if (!value.isObject()
                || !value.path("vi").isString()
                || !value.path("en").isString()
                || value.size() != 2) {
            problems.add(where + ": \"" + key + "\" needs its words as {vi: …, en: …}");
            return new Text("", "");
        }
        return new Text(value.path("vi").asString(), value.path("en").asString());
    }

    List<String> strings(String key) {
        read.add(key);
        List<String> out = new ArrayList<>();
        JsonNode value = node.get(key);
        if (value != null) {
            if (!value.isArray()) {
                problems.add(where + ": \"" + key + "\" needs a list […]");
            }
            value.forEach(item -> out.add(item.asString("")));
        }
        return out;
    }

    List<YamlNode> items(String key) {
        read.add(key);
        List<YamlNode> out = new ArrayList<>();
        JsonNode value = node.get(key);
        if (value != null) {
            int i = 0;
            for (JsonNode item : value) {
                out.add(new YamlNode(where + ", " + key + " " + ++i, item, problems));
            }
        }
        return out;
    }

    Map<String, YamlNode> children(String key) {
        read.add(key);
        Map<String, YamlNode> out = new LinkedHashMap<>();
        JsonNode value = node.get(key);
        if (value != null) {
            value.properties()
                    .forEach(e -> out.put(e.getKey(), new YamlNode(where + ", " + e.getKey(), e.getValue(), problems)));
        }
        return out;
    }

    /** The mapping under a key; an absent one is a problem and reads as empty. */
    YamlNode child(String key) {
        read.add(key);
        if (!node.path(key).isObject()) {
            problems.add(where + ": \"" + key + "\" needs a mapping of keys");
        }
        return new YamlNode(where + ", " + key, node.path(key), problems);
    }

    Map<String, Text> texts(String key) {
        Map<String, Text> out = new LinkedHashMap<>();
        YamlNode inner = new YamlNode(where, node.path(key), problems);
        children(key).keySet().forEach(k -> out.put(k, inner.text(k)));
        return out;
    }

    Map<String, BigDecimal> decimals(String key) {
        Map<String, BigDecimal> out = new LinkedHashMap<>();
        YamlNode inner = new YamlNode(where, node.path(key), problems);
        children(key).keySet().forEach(k -> out.put(k, inner.decimal(k)));
        return out;
    }

    boolean has(String key) {
        return node.has(key);
    }

    String where() {
        return where;
    }

    void problem(String what) {
        problems.add(where + ": " + what);
    }

    /** Call when all known keys have been asked for: any other key is a spelling mistake somebody must hear of. */
    void finish() {
        for (String key : node.propertyNames()) {
            if (!read.contains(key)) {
                problems.add(where + ": unknown key \"" + key + "\"");
            }
        }
    }
}
