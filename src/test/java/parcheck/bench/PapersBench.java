package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** Lists, notices and marked copies for a thousand units with a heap of 512 MB; killed halfway, the run goes on and leaves no half paper. */
@Tag("bench")
class PapersBench {
    private static final int UNITS = Integer.getInteger("bench.units", 1_000);
    private static final int SOMETHING_TO_DO = 1;
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+([0-9]+) kB");

    @TempDir
    Path folder;

    @Test
    void aThousandUnitsInOneRun() throws Exception {
        new FilledForms(RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023"))
                .writeCommunes(folder.resolve("in"), UNITS);
        long start = System.nanoTime();
        Process killed = start();
        waitFor(UNITS / 2, killed);
        killed.destroyForcibly().waitFor();
        long before = finished();
        assertThat(before).isBetween(1L, UNITS - 1L);
        everyPaperIsWhole();
        double until = since(start);
        start = System.nanoTime();
        assertThat(papersMade()).as("peak, kB").isPositive();
        System.out.printf(
                Locale.ROOT,
                "bench: papers of %d units with 512 MB: %.1f s until killed (%d finished), %.1f s for the rest%n",
                UNITS,
                until,
                before,
                since(start));
        everyUnitHasItsPapers();
        everyPaperIsWhole();
        assertThat(names()).as("left over by the run that was killed").noneMatch(n -> n.endsWith(".part"));
        start = System.nanoTime();
        papersMade();
        System.out.printf(Locale.ROOT, "bench: nothing to do again: %.1f s%n", since(start));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** Runs to the end, tells what it took, and returns its peak memory in kB; 1 where the system does not tell. */
    private long papersMade() throws Exception {
        Process process = start();
        long peak = 1;
        Duration cpu = Duration.ZERO;
        while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
        }
        assertThat(process.exitValue()).isEqualTo(SOMETHING_TO_DO);
        System.out.printf(
                Locale.ROOT,
                "bench: %.1f s of processor, peak memory of the process %d MB%n",
                cpu.toMillis() / 1e3,
                peak / 1024);
        return peak;
    }

    private static long peak(long pid) {
        try {
            Matcher found = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) : 1;
        } catch (IOException e) {
            return 1;
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-jar", Child.PROGRAM.toString(), "check"));
        command.addAll(List.of(folder.resolve("in").toString(), "--issued", "2023-06-20"));
        command.addAll(List.of("--rules", Path.of("rules").toAbsolutePath().toString()));
        command.addAll(List.of("--out", folder.resolve("out").toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits until so many reports are finished, ten minutes at most. */
    private void waitFor(int wanted, Process process) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (process.isAlive() && finished() < wanted && System.nanoTime() < limit) {
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

    private void everyUnitHasItsPapers() throws IOException {
        assertThat(finished()).isEqualTo(UNITS);
        List<String> names = names();
        for (String paper : List.of("notice-.*\\.docx", "remediation\\.xlsx", "marked\\.xlsx", "findings\\.json")) {
            long folderOnes = paper.startsWith("remediation") ? 1 : 0;
            assertThat(names.stream().filter(n -> n.matches(paper)).count())
                    .as(paper)
                    .isEqualTo(UNITS + folderOnes);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            return all.map(p -> p.getFileName().toString()).toList();
        }
    }

    /** Under its own name a paper is complete; only files named as unfinished may be cut short. */
    private void everyPaperIsWhole() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            for (Path paper : all.filter(p -> p.toString().matches(".*\\.(docx|xlsx)"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                try (ZipFile zip = new ZipFile(paper.toFile())) {
                    for (ZipEntry part : Collections.list(zip.entries())) {
                        zip.getInputStream(part).readAllBytes();
                    }
                    assertThat(zip.size()).as(paper.toString()).isGreaterThan(4);
                }
            }
        }
    }
}
