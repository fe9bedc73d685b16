package parcheck.office.jobs;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.jobs.Job.State;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;

/** The list of long work, shared by all nodes: each job is taken by one node, and by another one if the first stops giving signs of life. */
public final class Jobs {
    /** A node that gave no sign for so long is taken for dead. */
    public static final Duration LEASE = Duration.ofSeconds(15);

    /** A job that so many nodes fell silent over is given up: it may be what silences them. */
    static final int MOST_ATTEMPTS = 10;

    private static final String FREE = """
            select * from job
            where (state = 'WAITING' and not_before <= ?) or (state = 'TAKEN' and beat_at < ?)
            order by id limit 1 for update skip locked
            """;

    private final Database database;
    private final Clock clock;

    /** Jobs live in the database. */
    public Jobs(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a job; the same key again gives the same job. */
    public Job add(String kind, String key, String payload, @Nullable Caller owner) {
        Optional<Job> before = byKey(key);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = clock.instant();
        Entry entry = Entry.in("job")
                .set("kind", kind)
                .set("job_key", key)
                .set("payload", payload)
                .set("owner", owner == null ? null : owner.account())
                .set("state", State.WAITING)
                .set("not_before", now)
                .set("created_at", now);
        try {
            return database.change(() -> get(entry.add(database)));
        } catch (DuplicateKeyException e) {
            return byKey(key).orElseThrow(Refused::stale);
        }
    }

    /** A job; throws Refused (not found). */
    public Job get(long id) {
        return rows("select * from job where id = ?", id).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** A job that the caller asked for; throws Refused (not found) for those of others. */
    public Job own(Caller caller, long id) {
        Job job = get(id);
        if (job.owner() == null || job.owner() != caller.account()) {
            throw Refused.notFound();
        }
        return job;
    }

    /** The newest jobs; the caller asks for permission before. */
    public List<Job> newest(int limit) {
        return rows("select * from job order by id desc limit ?", limit);
    }

    /** Takes the oldest job that nobody works on, or whose node is silent. */
    public Optional<Job> take(String node) {
        Instant now = clock.instant();
        return database.change(() -> {
            giveUp(now);
            Optional<Job> free = rows(FREE, Entry.moment(now), Entry.moment(now.minus(LEASE))).stream()
                    .findFirst();
            free.ifPresent(job -> database.jdbc()
                    .sql("update job set state = 'TAKEN', node = ?, beat_at = ?, attempts = attempts + 1 where id = ?")
                    .params(node, Entry.moment(now), job.id())
                    .update());
            return free.map(job -> get(job.id()));
        });
    }

    private void giveUp(Instant now) {
        database.jdbc()
                .sql(
                        "update job set state = 'FAILED', ended_at = ? where state = 'TAKEN' and beat_at < ? and attempts >= ?")
                .params(Entry.moment(now), Entry.moment(now.minus(LEASE)), MOST_ATTEMPTS)
                .update();
    }

    /** A node says that it still works on the job. */
    public void beat(String node, long job) {
        database.change(() -> database.jdbc()
                .sql("update job set beat_at = ? where id = ? and node = ? and state = 'TAKEN'")
                .params(Entry.moment(clock.instant()), job, node)
                .update());
    }

    /** The newest job of a kind that somebody asked for. */
    public Optional<Job> newest(String kind, Caller owner) {
        return rows("select * from job where kind = ? and owner = ? order by id desc limit 1", kind, owner.account())
                .stream()
                .findFirst();
    }

    Database database() {
        return database;
    }

    Instant now() {
        return clock.instant();
    }

    private Optional<Job> byKey(String key) {
        return rows("select * from job where job_key = ?", key).stream().findFirst();
    }

    private List<Job> rows(String sql, Object... values) {
        return database.read(() -> database.jdbc()
                .sql(sql)
                .params(List.of(values))
                .query(Row.as(Jobs::job))
                .list());
    }

    private static Job job(Row r) throws SQLException {
        return new Job(
                r.number("id"),
                r.text("kind"),
                r.text("job_key"),
                r.text("payload"),
                r.numberOrNull("owner"),
                r.one(State.class, "state"),
                (int) r.number("attempts"),
                r.textOrNull("node"),
                (int) r.number("done"),
                (int) r.number("total"),
                r.textOrNull("result"),
                r.moment("created_at"),
                r.momentOrNull("ended_at"));
    }
}
