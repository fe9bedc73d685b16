package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.Generated;

/**
 * Large registers, each side in a process of its own with a small heap, turn by turn. Rows are given by
 * {@code -Dparcheck.bench.rows}, ten million unless a busy machine is given less.
 */
@Tag("bench")
class RegisterBench {
    private static final int ROWS = Integer.getInteger("parcheck.bench.rows", 10_000_000);
    private static final int XLSX_ROWS = Math.min(1_000_000, ROWS);

    @TempDir
    private Path folder;

    @Test
    void delimitedText() throws Exception {
        Path large = folder.resolve("large.csv");
        Path small = folder.resolve("small.csv");
        Generated.dossiers(large, ROWS, 1);
        Generated.dossiers(small, ROWS / 10, 1);
        double duck = turn("512m", "duck", large);
        double audit = turn("512m", "audit", large);
        double tenth = turn("512m", "audit", small);
        double first = turn("512m", "keep", large);
        double second = turn("512m", "keep", large);
        print(
                "audit of %,d rows of csv %.1f s, DuckDB reading them twice %.1f s, ratio %.2f",
                ROWS, audit, duck, audit / duck);
        print("audit of a tenth %.1f s, ratio %.1f", tenth, audit / tenth);
        print("keeping %.1f s, from what was kept %.1f s, ratio %.1f", first, second, first / second);
        assertThat(audit / duck).as("at most 2.5 times DuckDB itself").isLessThanOrEqualTo(2.5);
        assertThat(audit / tenth).as("time is linear").isLessThanOrEqualTo(12);
        assertThat(first / second).as("at least twice as fast").isGreaterThanOrEqualTo(2);
    }

    @Test
    void workbook() throws Exception {
        Path file = folder.resolve("large.xlsx");
        Generated.workbook(file, XLSX_ROWS, 1);
        double bare = turn("256m", "fastexcel", file);
        double audit = turn("256m", "audit", file);
        print("audit of %,d rows of xlsx %.1f s, bare loop %.1f s, ratio %.2f", XLSX_ROWS, audit, bare, audit / bare);
        assertThat(audit / bare).as("at most 1.5 times the bare loop").isLessThanOrEqualTo(1.5);
    }

    /** Seconds of one side in a process of its own. */
    private double turn(String heap, String side, Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                System.getProperty("java.class.path"),
                RegisterTurn.class.getName(),
                side,
                file.toString(),
                folder.resolve("store").toString()));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "bench: %s %s%n", side, said.strip());
        assertThat(Files.exists(file)).isTrue();
        return seconds;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, "bench: " + format + "%n", values);
    }
}
