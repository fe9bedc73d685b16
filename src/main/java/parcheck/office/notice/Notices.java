package parcheck.office.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Notice.State;
import parcheck.office.remediation.Demanded;
import parcheck.office.remediation.NoticeItems;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.FileStore;
import parcheck.office.submission.Submission;
import parcheck.office.submission.SubmissionRows;
import parcheck.office.trail.Trail;

/** Notices as the office that sends them sees them: prepared for a selection of units, issued one by one under number and date, closed. */
public final class Notices {
    private static final int BATCH = 40;
    private static final int CLOSURE = 2000;
    private static final Set<parcheck.office.submission.State> READY = EnumSet.of(
            parcheck.office.submission.State.ACCEPTED,
            parcheck.office.submission.State.RETURNED,
            parcheck.office.submission.State.IN_REMEDIATION);

    private final Database database;
    private final FileStore files;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final NoticeRows rows;
    private final SubmissionRows submissions;
    private final Issuing issuing;
    private final NoticeItems items;

    /** Built by the office. */
    public Notices(Database database, FileStore files, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.files = files;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new NoticeRows(database);
        this.submissions = new SubmissionRows(database);
        this.issuing = new Issuing(database, access, trail, clock);
        this.items = new NoticeItems(database);
    }

    /** Keeps the papers of a batch, all or none; the same batch again gives what was prepared then. */
    public List<Notice> prepare(Caller caller, String batch, List<Draft> drafts) {
        access.demand(caller, Deed.PREPARE_NOTICE);
        String name = Typed.required(batch, BATCH);
        if (drafts.isEmpty()) {
            throw Refused.invalid("office.notice.nobody");
        }
        drafts.forEach(d -> files.keep(d.paper()));
        try {
            return database.change(() -> {
                drafts.forEach(d -> write(caller, name, d));
                return batch(name);
            });
        } catch (DuplicateKeyException e) {
            return batch(name);
        }
    }

    /** Whether a notice can be prepared for the submission now. */
    public boolean ready(Submission s) {
        return READY.contains(s.state());
    }

    private List<Notice> batch(String name) {
        return rows.list("select * from notice where batch = ? order by id", name);
    }

    private void write(Caller caller, String batch, Draft draft) {
        Submission s = submissions.get(draft.submission());
        if (!READY.contains(s.state())) {
            throw Refused.conflict("office.submission.state", s.state().words());
        }
        long id = Entry.in("notice")
                .set("batch", batch)
                .set("unit", s.unit())
                .set("submission", s.id())
                .set("state", State.PREPARED)
                .set("paper_sha", FileStore.sha256(draft.paper()))
                .set("prepared_by", caller.account())
                .set("prepared_at", clock.instant())
                .add(database);
        trail.add(caller, "notice-prepare", s.unit(), "notice/" + id, s.subject());
    }

    /** Puts another paper in the place of one that is not issued yet. */
    public Notice rewrite(Caller caller, long id, long version, byte[] paper) {
        String sha = files.keep(paper);
        Entry entry = Entry.in("notice").set("paper_sha", sha);
        return step(caller, Deed.PREPARE_NOTICE, id, version, EnumSet.of(State.PREPARED), entry, "notice-rewrite", sha);
    }

    /** Enters number and date, once; from now on the unit sees the notice. Throws Refused if the number is used in that year. */
    public Notice issue(Caller caller, long id, long version, String number, LocalDate on) {
        return issuing.one(caller, new Numbered(id, version, number, on));
    }

    /** Enters numbers and dates of many notices, all or none; those that nothing was typed for stay as they are. */
    public Numbering issue(Caller caller, List<Numbered> typed) {
        access.demand(caller, Deed.ISSUE_NOTICE);
        return issuing.all(caller, typed);
    }

    /**
     * Ends a notice that was issued, with a word on the outcome. What it demanded must be done or waived, or {@code anyway} must say why
     * it ends nevertheless; throws Refused (conflict) with the number of things left.
     */
    public Notice close(Caller caller, long id, long version, String closure, @Nullable String anyway) {
        String why = Typed.required(closure, CLOSURE);
        String nevertheless = Typed.optional(anyway, CLOSURE);
        Set<State> from = EnumSet.of(State.ISSUED, State.RECEIVED, State.REPLIED);
        return database.change(() -> {
            long left = items.of(id, LocalDate.now(clock)).stream()
                    .filter(d -> !d.settled())
                    .count();
            Entry entry = Entry.in("notice")
                    .set("state", State.CLOSED)
                    .set("closure", why)
                    .set("closed_anyway", left == 0 ? null : nevertheless)
                    .set("closed_by", caller.account())
                    .set("closed_at", clock.instant());
            String detail = left == 0 || nevertheless == null ? why : why + "\n" + nevertheless;
            Notice closed = step(caller, Deed.CLOSE_NOTICE, id, version, from, entry, "notice-close", detail);
            if (left > 0 && nevertheless == null) {
                throw Refused.conflict("office.notice.items-left", left);
            }
            return closed;
        });
    }

    private Notice step(
            Caller caller, Deed deed, long id, long version, Set<State> from, Entry entry, String word, String detail) {
        return database.change(() -> {
            Notice n = rows.get(id);
            access.demand(caller, deed, n.unit());
            return new NoticeStep(database, rows, trail).take(caller, n, version, from, entry, word, detail);
        });
    }

    /** One notice; a unit finds its own from the day of issue. */
    public Notice get(Caller caller, long id) {
        Notice n = rows.get(id);
        if (!visible(caller).holds(n.unit()) || (n.state() == State.PREPARED && !seesDrafts(caller))) {
            throw Refused.notFound();
        }
        return n;
    }

    /** The paper of a notice. */
    public byte[] paper(Caller caller, long id) {
        return files.content(get(caller, id).paperSha256());
    }

    /** The file that came with the unit's reply; throws Refused (not found) if there is none. */
    public byte[] replyFile(Caller caller, long id) {
        String sha = get(caller, id).replySha256();
        if (sha == null) {
            throw Refused.notFound();
        }
        return files.content(sha);
    }

    /** What each of these notices demands; those that the caller may not see are passed over. */
    public Map<Long, List<Demanded>> demanded(Caller caller, Collection<Notice> of) {
        Scope scope = visible(caller);
        List<Long> ids =
                of.stream().filter(n -> scope.holds(n.unit())).map(Notice::id).toList();
        return items.of(ids, LocalDate.now(clock));
    }

    /** The notices that the caller may see, newest first, older than {@code before}; null asks for any state. */
    public List<Notice> list(Caller caller, @Nullable State state, long before, int most) {
        return rows.page(visible(caller), seesDrafts(caller), state, before, most);
    }

    /** Those of these numbers that the caller may see. */
    public List<Notice> some(Caller caller, Collection<Long> ids) {
        Scope scope = visible(caller);
        boolean drafts = seesDrafts(caller);
        return rows.some(ids).stream()
                .filter(n -> scope.holds(n.unit()) && (drafts || n.state() != State.PREPARED))
                .toList();
    }

    private Scope visible(Caller caller) {
        return access.scope(caller, Deed.SEE_NOTICES);
    }

    private boolean seesDrafts(Caller caller) {
        return access.may(caller, Deed.SEE_DRAFT_NOTICES);
    }
}
