package parcheck.office.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One node's hands: takes jobs from the list and does them, while a second thread tells the others that the node lives. */
public final class Worker implements AutoCloseable {
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Jobs jobs;
    private final Map<String, Work> works;
    private final String node;
    private final Consumer<Throwable> trouble;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private volatile @Nullable Job inHand;
    private volatile boolean stopping;

    /** The node's name must differ from all others'; works are found by the kind of job. */
    public Worker(Jobs jobs, Map<String, Work> works, String node) {
        this(jobs, works, node, cause -> {});
    }

    /** The same, telling what went wrong. */
    public Worker(Jobs jobs, Map<String, Work> works, String node, Consumer<Throwable> trouble) {
        this.jobs = jobs;
        this.works = Map.copyOf(works);
        this.node = node;
        this.trouble = trouble;
    }

    /** Begins to take jobs. */
    public void start() {
        long beat = Jobs.LEASE.toMillis() / 5;
        threads.scheduleWithFixedDelay(() -> surely(this::runAll), 0, REST.toMillis(), TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(() -> surely(this::beat), beat, beat, TimeUnit.MILLISECONDS);
    }

    /** Whatever goes wrong in a round (most often the database is away), the next round comes. */
    private void surely(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            trouble.accept(e);
        }
    }

    private void runAll() {
        while (!stopping && runOne()) {
            // The next one.
        }
    }

    private void beat() {
        Job job = inHand;
        if (job != null) {
            jobs.beat(node, job.id());
        }
    }

    /** Does one job, if there is one; returns whether there was. */
    public boolean runOne() {
        Optional<Job> taken = jobs.take(node);
        taken.ifPresent(this::run);
        return taken.isPresent();
    }

    private void run(Job job) {
        HeldJob held = new HeldJob(jobs, job, () -> stopping);
        inHand = job;
        try {
            Work work = works.get(job.kind());
            if (work == null) {
                throw new IllegalArgumentException(job.kind());
            }
            held.done(work.run(job, held));
        } catch (JobLost e) {
            // Another node does it now.
        } catch (NodeStops e) {
            unlessLost(held::laidBack);
        } catch (Exception e) {
            trouble.accept(e);
            unlessLost(() -> held.failed(e));
        } finally {
            inHand = null;
        }
    }

    private static void unlessLost(Runnable step) {
        try {
            step.run();
        } catch (JobLost e) {
            // Another node does it now.
        }
    }

    /** Takes no more jobs; the one in hand is finished, or laid back for others at its next step. */
    @Override
    public void close() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
