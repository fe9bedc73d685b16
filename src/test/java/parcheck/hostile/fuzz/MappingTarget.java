package parcheck.hostile.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Mapping;
import parcheck.evidence.file.Register;
import parcheck.evidence.file.RegisterFile;
import parcheck.intake.UnreadableFile;

/** Any text as a mapping file, and the headings of a register by it; a refusal names what is wrong. */
public final class MappingTarget {
    private static final Path FILE = register();

    private MappingTarget() {}

    /** Reads the seeds once, so that no input is blamed for the seconds in which the fuzzer prepares the classes that all of them need. */
    public static void fuzzerInitialize() {
        seeds().forEach(MappingTarget::fuzzerTestOneInput);
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Mapping mapping = Mapping.read(data);
            for (Register register : Register.values()) {
                open(new Evidence(FILE, "register", register, mapping));
            }
        } catch (IllegalArgumentException e) {
            if (e.getMessage() == null) {
                throw e;
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void open(Evidence evidence) throws IOException {
        try (RegisterFile file = RegisterFile.open(evidence)) {
            if (file.sheets().isEmpty()) {
                throw new AssertionError();
            }
        } catch (UnreadableFile e) {
            e.reason();
        }
    }

    private static Path register() {
        try {
            return Files.writeString(WholeFile.temporary(), RegisterSeeds.DOSSIERS);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<byte[]> seeds() {
        return Stream.of(
                        "",
                        "columns: {code: X1, received: X2, due: X3, finished: X4}\ndates: month-first\n",
                        "columns:\n  code: Mã hồ sơ\n  unit: Đơn vị\nregister: dossiers\nsheet: \"Tháng 3\"\n",
                        "register: posts\ndates: day-first\ncolumns: {post-unit: A, post-year: B}\n",
                        "&a columns: &b {code: *a}\n",
                        "# no word\n---\n...\n",
                        "{\"columns\": {\"number\": 1.0e9, \"issued\": [], \"secret\": null}}")
                .map(s -> s.getBytes(StandardCharsets.UTF_8));
    }
}
