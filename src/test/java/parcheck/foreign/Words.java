package parcheck.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Word lists that a rule base keeps beside its rules: tags, the tags allowed below a top one, words that keep their case, American
 * spellings with the British ones.
 */
record Words(
        Set<String> tags, Map<String, Set<String>> below, Set<String> caseSensitive, Map<String, String> american) {

    /** The lists of a folder; a list that is not there is empty. */
    static Words in(Path folder) {
        Map<String, String> american = new LinkedHashMap<>();
        rows(folder.resolve("us-to-gb-terms-map.txt"))
                .forEach(r -> american.put(r[0].strip(), r.length > 1 ? r[1].strip() : ""));
        Set<String> tags = new LinkedHashSet<>();
        rows(folder.resolve("semantic-tags.txt")).forEach(r -> tags.add(r[0].strip()));
        Set<String> caseSensitive = new LinkedHashSet<>();
        rows(folder.resolve("cs_words.txt")).forEach(r -> caseSensitive.add(r[0].strip()));
        Map<String, Set<String>> below = new LinkedHashMap<>();
        rows(folder.resolve("semantic-tag-hierarchies.txt")).forEach(r -> {
            String[] sides = r[0].split("=", 2);
            below.put(sides[0].strip(), Set.of(sides[1].strip().split("\\s*,\\s*")));
        });
        return new Words(tags, below, caseSensitive, american);
    }

    private static List<String[]> rows(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .filter(line -> !line.isBlank())
                            .map(line -> line.split("\t"))
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
