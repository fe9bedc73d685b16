package parcheck.office.remediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.remediation.Item.State;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.FileStore;
import parcheck.office.submission.Submission;
import parcheck.office.submission.SubmissionRows;
import parcheck.office.trail.Trail;

/** What units have to mend: ordered by the inspection, done and reported by the unit, judged by the inspection. */
public final class Remediations {
    private static final int TEXT = 2000;
    private static final int NAME = 300;
    private static final int OWNER = 200;
    private static final int KEY = 40;

    private final Database database;
    private final FileStore files;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final ItemRows rows;
    private final NoticeItems items;

    /** Built by the office. */
    public Remediations(Database database, FileStore files, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.files = files;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new ItemRows(database);
        this.items = new NoticeItems(database);
    }

    /** Orders things to be mended, all or none, under the notice that is open about the submission unless one is named; throws Refused if a finding of the submission has its order already. */
    public List<Item> order(Caller caller, List<Order> orders) {
        try {
            return database.change(() -> {
                List<Item> out = new ArrayList<>();
                orders.forEach(o -> out.add(write(caller, o)));
                return out;
            });
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("office.remediation.ordered-before");
        }
    }

    private Item write(Caller caller, Order order) {
        SubmissionRows submissions = new SubmissionRows(database);
        Submission s = submissions.get(order.submission());
        access.demand(caller, Deed.ORDER_REMEDIATION, s.unit());
        parcheck.office.submission.State mending = parcheck.office.submission.State.IN_REMEDIATION;
        if (s.state() != mending) {
            submissions.move(s, mending, SubmissionRows.columns());
        }
        long id = Entry.in("remediation")
                .set("unit", s.unit())
                .set("submission", s.id())
                .set("notice", order.notice() == null ? items.open(s.id()).orElse(null) : order.notice())
                .set("finding", Typed.required(order.finding(), KEY))
                .set("clause", order.clause())
                .set("task", Typed.required(order.task(), TEXT))
                .set("owner", Typed.optional(order.owner(), OWNER))
                .set("due", order.due())
                .set("state", State.OPEN)
                .add(database);
        trail.add(caller, "remediation-order", s.unit(), "remediation/" + id, s.subject());
        return rows.get(id);
    }

    /** The unit says who does it and that the work has begun. */
    public Item begin(Caller caller, long id, long version, String owner) {
        String name = Typed.required(owner, OWNER);
        Entry entry = Entry.in("remediation").set("state", State.IN_WORK).set("owner", name);
        Set<State> from = EnumSet.of(State.OPEN, State.REFUSED, State.IN_WORK);
        return step(caller, Deed.ANSWER, id, version, from, entry, "remediation-begin", name);
    }

    /** The unit says that it is done, with a file as evidence if there is one. */
    public Item report(
            Caller caller,
            long id,
            long version,
            String report,
            @Nullable String fileName,
            byte @Nullable [] evidence) {
        String text = Typed.required(report, TEXT);
        access.demand(caller, Deed.ANSWER, rows.get(id).unit());
        Entry entry = Entry.in("remediation")
                .set("state", State.REPORTED)
                .set("report", text)
                .set("evidence", evidence == null ? null : Typed.required(fileName, NAME))
                .set("evidence_sha", evidence == null ? null : files.keep(evidence));
        Set<State> from = EnumSet.of(State.OPEN, State.IN_WORK, State.REFUSED);
        return step(caller, Deed.ANSWER, id, version, from, entry, "remediation-report", text);
    }

    /** The inspection says whether what was done is enough, and why. */
    public Item judge(Caller caller, long id, long version, boolean enough, String verdict) {
        String why = Typed.required(verdict, TEXT);
        Entry entry = Entry.in("remediation")
                .set("state", enough ? State.DONE : State.REFUSED)
                .set("verdict", why)
                .set("closed_by", enough ? caller.account() : null)
                .set("closed_at", enough ? clock.instant() : null);
        String word = enough ? "remediation-done" : "remediation-refuse";
        return step(caller, Deed.CLOSE_REMEDIATION, id, version, EnumSet.of(State.REPORTED), entry, word, why);
    }

    private Item step(
            Caller caller, Deed deed, long id, long version, Set<State> from, Entry entry, String word, String detail) {
        return database.change(() -> {
            Item item = rows.get(id);
            access.demand(caller, deed, item.unit());
            if (item.version() != version) {
                throw Refused.stale();
            }
            if (!from.contains(item.state())) {
                throw Refused.conflict("office.remediation.state");
            }
            entry.over(database, id, version);
            trail.add(caller, word, item.unit(), "remediation/" + id, detail);
            return rows.get(id);
        });
    }

    /** One thing to be mended. */
    public Item get(Caller caller, long id) {
        Item item = rows.get(id);
        access.demand(caller, Deed.SEE_REPORTS, item.unit());
        return item;
    }

    /** The file that proves it; throws Refused (not found) if there is none. */
    public byte[] evidence(Caller caller, long id) {
        String sha = get(caller, id).evidenceSha256();
        if (sha == null) {
            throw Refused.notFound();
        }
        return files.content(sha);
    }

    /** Everything to be mended in the units that the caller may see, what is due first first; what is done comes last. */
    public List<Item> list(Caller caller) {
        Scope scope = access.scope(caller, Deed.SEE_REPORTS);
        return rows
                .list("select * from remediation order by case when state = 'DONE' then 1 else 0 end, due, id")
                .stream()
                .filter(i -> scope.holds(i.unit()))
                .toList();
    }

    /** What should have been done before today. */
    public List<Item> late(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        return list(caller).stream().filter(i -> i.late(today)).toList();
    }
}
