package parcheck.hostile.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.report.prose.ClaimReader;

/** Any text as the prose of a report. */
public final class ClaimTarget {
    private ClaimTarget() {}

    /** One input of the fuzzer; each line is a paragraph. */
    public static void fuzzerTestOneInput(byte[] data) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : new String(data, StandardCharsets.UTF_8).split("\n", -1)) {
            paragraphs.add(new Paragraph(Place.paragraph(paragraphs.size() + 1), line));
        }
        if (ClaimReader.read(paragraphs, null) == null) {
            throw new AssertionError();
        }
    }

    static Stream<byte[]> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("fixtures/prose"))) {
            List<byte[]> out = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.add(Files.readAllBytes(file));
            }
            return out.stream();
        }
    }
}
