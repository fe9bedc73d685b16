package parcheck.office.trail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;

/** Writes down what happens, in the same transaction as what happens; each entry is chained to the one before by its hash. */
public final class Trail {
    private static final int DETAIL = 4000;

    private final Database database;
    private final Clock clock;

    /** Moments are those of the clock. */
    public Trail(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record End(@Nullable Long seq, String hash) {}

    /** Adds an entry about something that somebody did; {@code caller} is null for what the office does by itself. */
    public void add(@Nullable Caller caller, String deed, @Nullable String unit, String subject, String detail) {
        Long actor = caller == null ? null : caller.account();
        append(actor, caller == null ? "" : caller.login(), deed, unit, subject, detail);
    }

    /** Adds an entry about somebody who has no account, or none that is open: {@code login} is what was typed. */
    public void addUnknown(String login, String deed) {
        append(null, login, deed, null, "login/" + login, "");
    }

    private void append(
            @Nullable Long actor, String login, String deed, @Nullable String unit, String subject, String detail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String text = detail.length() > DETAIL ? detail.substring(0, DETAIL) : detail;
        database.change(() -> {
            End end = database.jdbc()
                    .sql("select seq, hash from trail_end where id = 1 for update")
                    .query(Row.as(r -> new End(r.numberOrNull("seq"), r.text("hash"))))
                    .single();
            long seq = end.seq() == null ? 1 : end.seq() + 1;
            TrailEntry open = new TrailEntry(seq, now, actor, login, deed, unit, subject, text, end.hash(), "");
            write(open, Chain.hash(open));
            return seq;
        });
    }

    private void write(TrailEntry e, String hash) {
        Entry.in("trail")
                .set("seq", e.seq())
                .set("at", e.at())
                .set("actor", e.actor())
                .set("login", e.login())
                .set("deed", e.deed())
                .set("unit", e.unit())
                .set("subject", e.subject())
                .set("detail", e.detail())
                .set("previous", e.previous())
                .set("hash", hash)
                .put(database);
        database.jdbc()
                .sql("update trail_end set seq = ?, hash = ? where id = 1")
                .params(e.seq(), hash)
                .update();
    }

    /** What happened to one thing, oldest first; the caller asks for permission before. */
    public List<TrailEntry> of(String subject) {
        return database.read(() -> database.jdbc()
                .sql("select * from trail where subject = ? order by seq")
                .param(subject)
                .query(Row.as(Chain::entry))
                .list());
    }

    /** The newest entries before a number, newest first; for reading page by page. */
    public List<TrailEntry> newest(long before, int limit) {
        return database.read(() -> database.jdbc()
                .sql("select * from trail where seq < ? order by seq desc limit ?")
                .params(before, limit)
                .query(Row.as(Chain::entry))
                .list());
    }

    /** Goes through the whole trail from its first entry and names the first that is broken. */
    public TrailProof verify() {
        return database.read(() -> Chain.verify(database));
    }
}
