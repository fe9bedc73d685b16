package parcheck.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a user says about a register in a small file: {@code columns:} gives the heading of each field, {@code dates:} is
 * {@code day-first} or {@code month-first}, {@code sheet:} names the one sheet to read, {@code register:} its kind.
 */
public record Mapping(
        Map<String, String> columns,
        boolean monthFirst,
        @Nullable String sheet,
        @Nullable Register register) {

    /** Nothing is said: headings and dates are read as offices usually write them. */
    public static final Mapping NONE = new Mapping(Map.of(), false, null, null);

    /** Reads a mapping file; throws IllegalArgumentException that names what is wrong with it. */
    public static Mapping read(byte[] yaml) {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(new String(yaml, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(String.valueOf(e.getOriginalMessage()), e);
        }
        if (!root.isObject() && !root.isMissingNode() && !root.isNull()) {
            throw new IllegalArgumentException(root.toString());
        }
        for (String key : root.propertyNames()) {
            if (!key.matches("columns|dates|sheet|register")) {
                throw new IllegalArgumentException(key);
            }
        }
        return new Mapping(columns(root.path("columns")), monthFirst(root), text(root, "sheet"), register(root));
    }

    private static Map<String, String> columns(JsonNode node) {
        if (!node.isObject() && !node.isMissingNode() && !node.isNull()) {
            throw new IllegalArgumentException("columns: " + node);
        }
        Map<String, String> out = new LinkedHashMap<>();
        node.properties().forEach(e -> {
            if (!e.getValue().isValueNode()) {
                throw new IllegalArgumentException(e.getKey() + ": " + e.getValue());
            }
            out.put(field(e.getKey()).key(), e.getValue().asString(""));
        });
        return out;
    }

    private static Field field(String key) {
        for (Field field : Field.values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        throw new IllegalArgumentException(key);
    }

    private static boolean monthFirst(JsonNode root) {
        String dates = root.path("dates").asString("day-first");
        if (!dates.equals("day-first") && !dates.equals("month-first")) {
            throw new IllegalArgumentException(dates);
        }
        return dates.equals("month-first");
    }

    private static @Nullable Register register(JsonNode root) {
        @Nullable String name = text(root, "register");
        for (Register register : Register.values()) {
            if (register.name().equalsIgnoreCase(name)) {
                return register;
            }
        }
        if (name != null) {
            throw new IllegalArgumentException(name);
        }
        return null;
    }

    private static @Nullable String text(JsonNode root, String key) {
        return root.has(key) ? root.path(key).asString("") : null;
    }
}
