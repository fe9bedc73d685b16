package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.Generated;

/**
 * Large registers, each side in a process of its own with a small heap, turn by turn, both with all processors of the machine.
 * Rows are given by {@code -Dparcheck.bench.rows}, ten million unless a busy machine is given less. Limits are held against the
 * time of processors, that of the workbook against the clock, too; else the clock, printed beside it, is also what others on the
 * machine make it.
 */
@Tag("bench")
class RegisterBench {
    private static final int ROWS = Integer.getInteger("parcheck.bench.rows", 10_000_000);
    private static final int XLSX_ROWS = Math.min(1_000_000, ROWS);
    private static final int TURNS = 3;

    @TempDir
    private Path folder;

    /** What one side took, in seconds of the clock and of processors. */
    private record Took(double clock, double processors) {

        void ratio(String what, Took other) {
            print(
                    "%s: %.1f s against %.1f s by the clock, ratio %.2f; processors %.1f s against %.1f s, ratio %.2f",
                    what,
                    clock,
                    other.clock,
                    clock / other.clock,
                    processors,
                    other.processors,
                    processors / other.processors);
        }

        /** The less that either turn took, for whatever else the machine does only ever adds. */
        Took orBetter(Took other) {
            return new Took(Math.min(clock, other.clock), Math.min(processors, other.processors));
        }

        double over(Took other) {
            return processors / other.processors;
        }
    }

    @Test
    void delimitedText() throws Exception {
        Path large = folder.resolve("large.csv");
        Path small = folder.resolve("small.csv");
        Generated.dossiers(large, ROWS, 1);
        Generated.dossiers(small, ROWS / 10, 1);
        Took duck = turn("512m", "duck", large);
        Took audit = turn("512m", "audit", large);
        Took tenth = turn("512m", "audit", small);
        Took first = turn("512m", "keep", large);
        Took second = turn("512m", "keep", large);
        print("%,d rows of csv", ROWS);
        audit.ratio("audit against DuckDB reading and aggregating twice", duck);
        audit.ratio("audit against audit of a tenth", tenth);
        first.ratio("first run that keeps against second", second);
        assertThat(audit.over(duck)).as("at most 2.5 times DuckDB itself").isLessThanOrEqualTo(2.5);
        assertThat(audit.over(tenth)).as("time is linear").isLessThanOrEqualTo(11);
        assertThat(first.over(second)).as("at least twice as fast").isGreaterThanOrEqualTo(2);
    }

    @Test
    void workbook() throws Exception {
        Path file = folder.resolve("large.xlsx");
        Generated.workbook(file, XLSX_ROWS, 1);
        Took bare = turn("256m", "fastexcel", file);
        Took audit = turn("256m", "audit", file);
        for (int again = 1; again < TURNS; again++) {
            bare = bare.orBetter(turn("256m", "fastexcel", file));
            audit = audit.orBetter(turn("256m", "audit", file));
        }
        print("%,d rows of xlsx, the better of %d turns each", XLSX_ROWS, TURNS);
        audit.ratio("audit against the bare loop", bare);
        assertThat(audit.over(bare)).as("at most 1.5 times the bare loop").isLessThanOrEqualTo(1.5);
        assertThat(audit.clock() / bare.clock()).as("by the clock, too").isLessThanOrEqualTo(1.5);
    }

    /** One side in a process of its own; the last line that it prints is the time of processors. */
    private Took turn(String heap, String side, Path file) throws IOException, InterruptedException {
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
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        double seconds = (System.nanoTime() - start) / 1e9;
        int line = said.lastIndexOf('\n');
        System.out.printf(
                Locale.ROOT, "bench: %s %s%n", side, said.substring(0, line).strip());
        return new Took(seconds, Double.parseDouble(said.substring(line + 1)));
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, "bench: " + format + "%n", values);
    }
}
