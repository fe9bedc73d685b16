package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.Checkers;
import parcheck.check.RuleCache;
import parcheck.intake.Intake;
import parcheck.paper.FindingsJson;
import parcheck.plan.RuleFolder;
import parcheck.report.Given;

/** Rules are loaded again and again while reports are judged: no verdict is wrong, and nothing stays behind. */
@Tag("bench")
class ReloadBench {
    private static final int RELOADS = Integer.getInteger("reloads", 200);
    private static final int COMPILED_EVERY = 20;
    private static final Path REPORT = Path.of("fixtures/clean-commune/report.xlsx");

    @TempDir
    Path folder;

    private final RuleFolder rules = RuleFolder.open(Path.of("rules"));
    private final AtomicLong judged = new AtomicLong();

    @Test
    void twoHundredReloadsUnderLoadLeaveNothingBehind() throws Exception {
        RuleCache cache = RuleCache.in(folder);
        AtomicReference<Checkers> now = new AtomicReference<>(loaded(cache));
        byte[] right = verdict(now.get());
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService judges = Executors.newFixedThreadPool(2);
        Future<?> one = judges.submit(() -> judge(now, right, enough));
        Future<?> two = judges.submit(() -> judge(now, right, enough));
        double early = 0;
        long earlyClasses = 0;
        for (int i = 1; i <= RELOADS; i++) {
            Checkers before = now.get();
            now.set(loaded(i % COMPILED_EVERY == 0 ? RuleCache.none() : cache));
            synchronized (before) {
                before.close();
            }
            if (i == RELOADS / 4) {
                early = left();
                earlyClasses = classes();
            }
        }
        enough.countDown();
        one.get();
        two.get();
        judges.shutdown();
        double late = left();
        System.out.printf(
                Locale.ROOT,
                "bench: %d reloads beside %d verdicts, none wrong; after a quarter %.1f MB and %d classes, at the end %.1f MB and %d classes%n",
                RELOADS,
                judged.get(),
                early,
                earlyClasses,
                late,
                classes());
        assertThat(late).as("MB after a collection").isLessThan(early * 1.1 + 5);
        assertThat(classes()).as("classes").isLessThan(earlyClasses + earlyClasses / 10);
        now.get().close();
    }

    private Checkers loaded(RuleCache cache) {
        Checkers checkers = new Checkers(rules, rules.plans(), cache);
        rules.plans().forEach(checkers::book);
        return checkers;
    }

    private void judge(AtomicReference<Checkers> now, byte[] right, CountDownLatch enough) {
        while (enough.getCount() > 0) {
            Checkers checkers = now.get();
            synchronized (checkers) {
                if (checkers == now.get()) {
                    assertThat(Arrays.equals(verdict(checkers), right))
                            .as("the verdict")
                            .isTrue();
                    judged.incrementAndGet();
                }
            }
        }
    }

    private static byte[] verdict(Checkers checkers) {
        try {
            Checkers.Judged judged = checkers.check(Intake.read(REPORT, "report.xlsx"), Given.NOTHING, null);
            return new FindingsJson(judged.catalogue()).file(judged.verdict());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double left() {
        System.gc();
        System.gc();
        Runtime r = Runtime.getRuntime();
        return (r.totalMemory() - r.freeMemory()) / 1048576.0;
    }

    private static long classes() {
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }
}
