package parcheck.office.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DuplicateKeyException;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;

/** A job in the hands of a node. Everything it writes is refused from the moment another node has taken the job over. */
final class HeldJob implements Progress {
    private static final int TRIES = 3;
    private static final int RESULT = 4000;
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final Database database;
    private final Job job;
    private final BooleanSupplier stopping;

    HeldJob(Jobs jobs, Job job, BooleanSupplier stopping) {
        this.jobs = jobs;
        this.stopping = stopping;
        this.database = jobs.database();
        this.job = job;
    }

    @Override
    public void at(int done, int total) {
        if (stopping.getAsBoolean()) {
            throw new NodeStops();
        }
        set("done = ?, total = ?, beat_at = ?", List.of(done, total, Entry.moment(jobs.now())));
    }

    @Override
    public boolean once(String effect, Runnable change) {
        try {
            return database.change(() -> {
                hold();
                boolean first = database.jdbc()
                                .sql("select count(*) from job_effect where effect = ?")
                                .param(effect)
                                .query(Long.class)
                                .single()
                        == 0;
                if (first) {
                    Entry.in("job_effect")
                            .set("effect", effect)
                            .set("job", job.id())
                            .set("at", jobs.now())
                            .put(database);
                    change.run();
                }
                return first;
            });
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Holds the row of the job until the end of the transaction, so that nobody takes it over meanwhile. */
    private void hold() {
        set("beat_at = ?", List.of(Entry.moment(jobs.now())));
    }

    void done(String result) {
        String text = result.length() > RESULT ? result.substring(0, RESULT) : result;
        set("state = 'DONE', result = ?, ended_at = ?", List.of(text, Entry.moment(jobs.now())));
    }

    /** Lays the job back for any node, as if this one had not taken it. */
    void laidBack() {
        set("state = 'WAITING', attempts = attempts - 1, not_before = ?", List.of(Entry.moment(jobs.now())));
    }

    /** Tries again a little later, a few times. */
    void failed(Throwable cause) {
        Instant now = jobs.now();
        String reason = cause.getClass().getName();
        if (job.attempts() < TRIES) {
            Instant later = now.plus(PAUSE.multipliedBy(job.attempts()));
            set("state = 'WAITING', result = ?, not_before = ?", List.of(reason, Entry.moment(later)));
        } else {
            set("state = 'FAILED', result = ?, ended_at = ?", List.of(reason, Entry.moment(now)));
        }
    }

    private void set(String columns, List<Object> values) {
        int changed = database.change(() -> database.jdbc()
                .sql("update job set " + columns + " where id = ? and state = 'TAKEN' and node = ? and attempts = ?")
                .params(values)
                .params(job.id(), String.valueOf(job.node()), job.attempts())
                .update());
        if (changed == 0) {
            throw new JobLost(job.id());
        }
    }
}
