package parcheck.office.notice;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice.State;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.FileStore;
import parcheck.office.trail.Trail;

/** What a unit does with a notice: confirms that it came, and replies. */
public final class Replies {
    private static final int REPLY = 4000;
    private static final int NAME = 300;

    private final Database database;
    private final FileStore files;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final NoticeRows rows;

    /** Built by the office. */
    public Replies(Database database, FileStore files, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.files = files;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new NoticeRows(database);
    }

    /** The unit confirms that the notice came. */
    public Notice received(Caller caller, long id, long version) {
        Entry entry = Entry.in("notice")
                .set("state", State.RECEIVED)
                .set("received_by", caller.account())
                .set("received_at", clock.instant());
        return step(caller, id, version, EnumSet.of(State.ISSUED), entry, "notice-received", "");
    }

    /** The unit replies in words, with a file if there is one. */
    public Notice reply(
            Caller caller, long id, long version, String reply, @Nullable String fileName, byte @Nullable [] file) {
        String text = Typed.required(reply, REPLY);
        owned(caller, id);
        Entry entry = Entry.in("notice")
                .set("state", State.REPLIED)
                .set("reply", text)
                .set("reply_sha", file == null ? null : files.keep(file))
                .set("reply_name", file == null ? null : Typed.required(fileName, NAME))
                .set("replied_by", caller.account())
                .set("replied_at", clock.instant());
        return step(caller, id, version, EnumSet.of(State.ISSUED, State.RECEIVED), entry, "notice-reply", text);
    }

    private Notice step(
            Caller caller, long id, long version, Set<State> from, Entry entry, String word, String detail) {
        return database.change(() -> {
            Notice n = owned(caller, id);
            return new NoticeStep(database, rows, trail).take(caller, n, version, from, entry, word, detail);
        });
    }

    private Notice owned(Caller caller, long id) {
        Notice n = rows.get(id);
        access.demand(caller, Deed.ANSWER, n.unit());
        if (n.state() == State.PREPARED) {
            throw Refused.notFound();
        }
        return n;
    }
}
