package parcheck.report.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.plan.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The labelled sentences of {@code fixtures/prose}. */
public final class Corpus {
    private Corpus() {}

    /** One entry: its lines, the findings that must be made, and how many claims must be read that hold. */
    public record Entry(
            String where, List<String> lines, @Nullable Period period, List<String> wrong, int right) {

        /** The file that has the entry. */
        public String file() {
            return where.substring(0, where.indexOf(' '));
        }

        /** The claims that are read from the entry. */
        public List<Claim> claims() {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String line : lines) {
                paragraphs.add(new Paragraph(Place.paragraph(paragraphs.size() + 1), line));
            }
            return ClaimReader.read(paragraphs, period);
        }
    }

    /** All entries of all files. */
    public static List<Entry> entries() throws IOException {
        List<Entry> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("fixtures/prose"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                read(file, out);
            }
        }
        return out;
    }

    private static void read(Path file, List<Entry> out) throws IOException {
        int number = 0;
        for (JsonNode node : new YAMLMapper().readTree(Files.readString(file))) {
            List<String> lines = node.has("text") ? List.of(node.get("text").asString()) : strings(node.get("lines"));
            Period period = node.has("period") ? Period.of(node.get("period").asString()) : null;
            String where = file.getFileName() + " " + ++number + ": " + lines.get(0);
            out.add(new Entry(
                    where,
                    lines,
                    period,
                    strings(node.get("wrong")),
                    node.path("right").asInt(0)));
        }
    }

    private static List<String> strings(@Nullable JsonNode array) {
        List<String> out = new ArrayList<>();
        if (array != null) {
            array.forEach(item -> out.add(item.asString()));
        }
        return out;
    }
}
