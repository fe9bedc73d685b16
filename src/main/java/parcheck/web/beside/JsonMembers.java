package parcheck.web.beside;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The members of a JSON file by their pointers: plain values, and objects that hold nothing but plain values, one line each. */
final class JsonMembers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final int LONGEST = 8 << 20;

    private final Map<String, String> found = new LinkedHashMap<>();

    private JsonMembers() {}

    /** Empty for what is no JSON, or too long for a page. */
    static Map<String, String> of(byte[] file) {
        JsonMembers out = new JsonMembers();
        if (file.length > LONGEST) {
            return out.found;
        }
        try {
            out.walk("", JSON.readTree(file));
        } catch (JacksonException e) {
            out.found.clear();
        }
        return out.found;
    }

    private void walk(String pointer, JsonNode node) {
        if (!pointer.isEmpty() && node.isObject() && flat(node)) {
            found.put(pointer, line(node));
        } else if (node.isObject()) {
            node.properties().forEach(e -> walk(pointer + "/" + escaped(e.getKey()), e.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i));
            }
        } else {
            found.put(pointer, node.asString());
        }
    }

    private static boolean flat(JsonNode node) {
        return node.properties().stream().noneMatch(e -> e.getValue().isContainer());
    }

    private static String line(JsonNode node) {
        return node.properties().stream()
                .map(e -> e.getKey() + ": " + e.getValue().asString())
                .collect(Collectors.joining("; "));
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
