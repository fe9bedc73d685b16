package parcheck.office.jobs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import parcheck.office.answer.StoreGone;

/** One node's hands: takes jobs from the list and does them, while a second thread tells the others that the node lives. */
public final class Worker implements AutoCloseable {
    private static final Duration REST = Duration.ofMillis(500);

    private final Jobs jobs;
    private final Map<String, Work> works;
    private final String node;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

    /** The node's name must differ from all others'; works are found by the kind of job. */
    public Worker(Jobs jobs, Map<String, Work> works, String node) {
        this.jobs = jobs;
        this.works = Map.copyOf(works);
        this.node = node;
    }

    /** Begins to take jobs. */
    public void start() {
        long beat = Jobs.LEASE.toMillis() / 5;
        threads.scheduleWithFixedDelay(this::runAll, 0, REST.toMillis(), TimeUnit.MILLISECONDS);
        threads.scheduleWithFixedDelay(this::beat, beat, beat, TimeUnit.MILLISECONDS);
    }

    private void runAll() {
        try {
            while (!threads.isShutdown() && runOne()) {
                // The next one.
            }
        } catch (StoreGone e) {
            // The database may be back at the next round.
        }
    }

    private void beat() {
        try {
            jobs.beat(node);
        } catch (StoreGone e) {
            // The database may be back at the next round.
        }
    }

    /** Does one job, if there is one; returns whether there was. */
    public boolean runOne() {
        Optional<Job> taken = jobs.take(node);
        taken.ifPresent(this::run);
        return taken.isPresent();
    }

    private void run(Job job) {
        HeldJob held = new HeldJob(jobs, job);
        try {
            Work work = works.get(job.kind());
            if (work == null) {
                throw new IllegalArgumentException(job.kind());
            }
            held.done(work.run(job, held));
        } catch (JobLost e) {
            // Another node does it now.
        } catch (Exception e) {
            failed(held, e);
        }
    }

    private static void failed(HeldJob held, Exception cause) {
        try {
            held.failed(cause);
        } catch (JobLost e) {
            // Another node does it now.
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
