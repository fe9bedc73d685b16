package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every labelled sentence is understood exactly as {@code fixtures/prose/read} says: which figure is part, whole, total or share, how
 * far it may have been rounded, and from which words it was taken. What is read anew lies under {@code target/prose} to be looked at.
 */
class ReadingsTest {
    private static final Path EXPECTED = Path.of("fixtures", "prose", "read");
    private static final Path ACTUAL = Path.of("target", "prose");

    static Stream<String> files() throws IOException {
        return Corpus.entries().stream().map(Corpus.Entry::file).distinct();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySentenceIsUnderstoodAsItWasMeant(String file) throws IOException {
        StringBuilder read = new StringBuilder();
        for (Corpus.Entry entry : Corpus.entries()) {
            if (entry.file().equals(file)) {
                read.append(entry.where()).append('\n');
                lines(entry.claims())
                        .forEach(line -> read.append("    ").append(line).append('\n'));
            }
        }
        String name = file.replace(".yaml", ".txt");
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name), read);
        assertThat(read.toString()).isEqualTo(Files.readString(EXPECTED.resolve(name)));
    }

    private static List<String> lines(List<Claim> claims) {
        return claims.stream().map(ClaimLine::of).toList();
    }
}
