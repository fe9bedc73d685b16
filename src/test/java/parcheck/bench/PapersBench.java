package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and notices for a thousand units in one run with a heap of 512 MB; killed halfway, it goes on and leaves no half paper. */
@Tag("bench")
class PapersBench {
    private static final int UNITS = 1_000;

    @TempDir
    Path folder;

    @Test
    void aThousandUnitsInOneRun() throws Exception {
        for (int i = 0; i < UNITS; i++) {
            report(i);
        }
        long start = System.nanoTime();
        Process killed = start("killed.txt");
        waitFor(UNITS / 3);
        killed.destroyForcibly().waitFor();
        long before = finished();
        assertThat(before).isBetween(1L, UNITS - 1L);
        long again = System.nanoTime();
        assertThat(start("log.txt").waitFor()).as(log()).isEqualTo(1);
        long end = System.nanoTime();
        assertThat(finished()).isEqualTo(UNITS);
        assertThat(folder.resolve("out/remediation.xlsx")).exists();
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            long notices = all.filter(p -> p.getFileName().toString().startsWith("notice-"))
                    .count();
            assertThat(notices).isEqualTo(UNITS);
        }
        System.out.printf(
                Locale.ROOT,
                "bench: papers of %d units with 512 MB: %.1f s until killed (%d finished), %.1f s for the rest%n",
                UNITS,
                (again - start) / 1e9,
                before,
                (end - again) / 1e9);
        long third = System.nanoTime();
        assertThat(start("log.txt").waitFor()).as(log()).isEqualTo(1);
        System.out.printf(Locale.ROOT, "bench: nothing to do again: %.1f s%n", (System.nanoTime() - third) / 1e9);
    }

    private String log() throws IOException {
        Path log = folder.resolve("log.txt");
        return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    }

    private Process start(String log) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classes,
                        "parcheck.Parcheck",
                        "check",
                        folder.resolve("in").toString(),
                        "--rules",
                        Path.of("rules").toAbsolutePath().toString(),
                        "--issued",
                        "2023-06-20",
                        "--out",
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile())
                .start();
    }

    /** Waits until so many reports are finished, ten minutes at most. */
    private void waitFor(int wanted) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (finished() < wanted && System.nanoTime() < limit) {
            Thread.sleep(200);
        }
    }

    private long finished() throws IOException {
        Path out = folder.resolve("out");
        if (!Files.isDirectory(out)) {
            return 0;
        }
        try (Stream<Path> units = Files.list(out)) {
            return units.filter(u -> Files.exists(u.resolve(".finished.json"))).count();
        }
    }

    private void report(int i) throws IOException {
        String values = """
                {"indicator": "dossiers.resolved", "value": 3000}, {"indicator": "dossiers.resolved-early", "value": %d},
                {"indicator": "dossiers.resolved-on-time", "value": 300}, {"indicator": "dossiers.resolved-late", "value": %d},
                {"indicator": "dossiers.handled", "value": 3000}, {"indicator": "dossiers.in-system", "value": 2990},
                {"indicator": "workfiles.all", "value": 1100}, {"indicator": "workfiles.secret", "value": 100},
                {"indicator": "workfiles.online", "value": 299}
                """.formatted(2700 - i % 700, i % 700);
        Path file = folder.resolve("in").resolve(String.format(Locale.ROOT, "xa-%04d.json", i));
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"schema": "parcheck-report/1", "unit": {"name": "xã Số %d", "level": "commune"}, "period": "2023-H1",
                 "values": [%s]}
                """.formatted(i, values));
    }
}
