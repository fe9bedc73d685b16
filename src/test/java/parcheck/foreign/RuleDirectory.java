package parcheck.foreign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** One folder of a rule base: its DRL by file name, and what its cases file holds under each key, comments and all. */
record RuleDirectory(String name, Map<String, String> drl, Map<String, List<Map<?, ?>>> cases) {
    static final String GIVEN = "givenConcepts";
    static final String PASS = "assertConceptsPass";
    static final String FAIL = "assertConceptsFail";

    private static final Pattern MVEL = Pattern.compile("dialect\\s*\"mvel\"");
    private static final String CASES = "test-cases.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_YAML_COMMENTS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    /** Every folder, however deep, that holds DRL, in the order of their names. */
    static List<RuleDirectory> under(Path root) throws IOException {
        List<RuleDirectory> out = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(root)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                Map<String, String> drl = drl(folder);
                if (!drl.isEmpty()) {
                    String name = root.relativize(folder).toString();
                    out.add(new RuleDirectory(name, drl, cases(folder.resolve(CASES))));
                }
            }
        }
        return out;
    }

    /** The cases under a key; none if the file does not have it. */
    List<Map<?, ?>> cases(String key) {
        return cases.getOrDefault(key, List.of());
    }

    /** Whether some rule is written in the mvel dialect, which the program's own rules are not. */
    boolean isMvel() {
        return drl.values().stream().anyMatch(text -> MVEL.matcher(text).find());
    }

    private static Map<String, String> drl(Path folder) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                out.put(
                        file.getFileName().toString().replace(".drl", ""),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return out;
    }

    private static Map<String, List<Map<?, ?>>> cases(Path file) throws IOException {
        Map<String, List<Map<?, ?>>> out = new LinkedHashMap<>();
        if (Files.exists(file)) {
            Map<?, ?> read = JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Map.class);
            read.forEach((key, value) -> out.put(String.valueOf(key), objects(value)));
        }
        return out;
    }

    private static List<Map<?, ?>> objects(Object value) {
        List<Map<?, ?>> out = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> out.add((Map<?, ?>) item));
        }
        return out;
    }
}
