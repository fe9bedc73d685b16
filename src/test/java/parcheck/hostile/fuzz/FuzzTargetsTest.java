package parcheck.hostile.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parcheck.hostile.Damage;

/** The fuzzer's targets on their seeds, on some damage to them, and on every input that a fuzzer ever found. */
class FuzzTargetsTest {
    private static final Path FOUND = Path.of("src/test/resources/hostile");
    private static final int DAMAGED = 20;

    @TestFactory
    Stream<DynamicTest> everyTargetEndsWithoutException() throws IOException {
        return Stream.of(
                target(NumberTarget.class, NumberTarget.seeds(), NumberTarget::fuzzerTestOneInput),
                target(ClaimTarget.class, ClaimTarget.seeds(), ClaimTarget::fuzzerTestOneInput),
                target(JsonTarget.class, JsonTarget.seeds(), JsonTarget::fuzzerTestOneInput),
                target(DocxTarget.class, DocxTarget.seeds(), DocxTarget::fuzzerTestOneInput),
                target(XlsxTarget.class, XlsxTarget.seeds(), XlsxTarget::fuzzerTestOneInput),
                target(CsvTarget.class, CsvTarget.seeds(), CsvTarget::fuzzerTestOneInput),
                target(MappingTarget.class, MappingTarget.seeds(), MappingTarget::fuzzerTestOneInput));
    }

    private static DynamicTest target(Class<?> type, Stream<byte[]> seeds, Consumer<byte[]> target) {
        String name = type.getSimpleName();
        return dynamicTest(name, () -> {
            List<byte[]> inputs = new ArrayList<>(seeds.toList());
            assertThat(inputs).isNotEmpty();
            Random random = new Random(name.hashCode());
            for (byte[] seed : List.copyOf(inputs)) {
                for (int i = 0; i < DAMAGED && seed.length > 0; i++) {
                    inputs.add(Damage.FLIPPED_BYTES.of(seed, random));
                }
            }
            inputs.addAll(found(name));
            inputs.forEach(target);
        });
    }

    private static List<byte[]> found(String name) throws IOException {
        List<byte[]> out = new ArrayList<>();
        if (Files.isDirectory(FOUND.resolve(name))) {
            try (Stream<Path> files = Files.list(FOUND.resolve(name))) {
                for (Path file : files.sorted().toList()) {
                    out.add(Files.readAllBytes(file));
                }
            }
        }
        return out;
    }
}
