package parcheck.office.submission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.trail.Trail;

/** How a unit stands by its file: the clerk certifies, then the head (another person), then it is handed in and a receipt is given. */
public final class Certification {
    private static final int REASON = 2000;

    private final Database database;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final SubmissionRows rows;

    /** Built by the office. */
    public Certification(Database database, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new SubmissionRows(database);
    }

    /** The clerk certifies a checked file; throws Refused while figures in it cannot be true and nobody disputes the rule that says so. */
    public Submission certifyAsClerk(Caller caller, long id, long version) {
        return database.change(() -> {
            Submission s = seen(caller, Deed.CERTIFY_AS_CLERK, id, version);
            long blocking = blocking(id);
            if (blocking > 0) {
                throw Refused.conflict("office.submission.blocked", blocking);
            }
            return moved(caller, s, State.CERTIFIED_BY_CLERK, "certify-clerk", "clerk");
        });
    }

    /** The head certifies what the clerk certified; throws Refused if it is the same person. */
    public Submission certifyAsHead(Caller caller, long id, long version) {
        return database.change(() -> {
            Submission s = seen(caller, Deed.CERTIFY_AS_HEAD, id, version);
            if (s.clerk() != null && s.clerk().account() == caller.account()) {
                throw Refused.conflict("office.submission.same-person");
            }
            return moved(caller, s, State.CERTIFIED_BY_HEAD, "certify-head", "head");
        });
    }

    private Submission moved(Caller caller, Submission s, State to, String deed, String who) {
        Entry columns = SubmissionRows.columns().set(who, caller.account()).set(who + "_at", clock.instant());
        Submission moved = rows.move(s, to, columns);
        trail.add(caller, deed, s.unit(), s.subject(), s.file().sha256());
        return moved;
    }

    /** Takes certification back, with a reason, before the file is handed in; both have to certify again. */
    public Submission unlock(Caller caller, long id, long version, String reason) {
        String why = Typed.required(reason, REASON);
        return database.change(() -> {
            Submission s = seen(caller, Deed.UNLOCK, id, version);
            Entry columns = SubmissionRows.columns();
            List.of("clerk", "clerk_at", "head", "head_at").forEach(c -> columns.set(c, null));
            Submission moved = rows.move(s, State.CHECKED, columns);
            trail.add(caller, "unlock", s.unit(), s.subject(), why);
            return moved;
        });
    }

    /** Hands the certified file in; throws Refused while an earlier one of the same unit and period is not decided. */
    public Receipt submit(Caller caller, long id, long version) {
        return database.change(() -> {
            Submission s = seen(caller, Deed.SUBMIT, id, version);
            rows.alone(s.unit());
            boolean underWay = rows.ofPeriod(s.unit(), s.period()).stream()
                    .filter(o -> o.plan().equals(s.plan()))
                    .anyMatch(o -> o.state() == State.RECEIVED || o.state() == State.UNDER_INSPECTION);
            if (underWay) {
                throw Refused.conflict("office.submission.under-way");
            }
            Instant now = clock.instant();
            String number = number(s, now);
            Entry columns = SubmissionRows.columns().set("receipt", number).set("received_at", now);
            Receipt receipt = Submissions.receipt(rows.move(s, State.RECEIVED, columns));
            trail.add(caller, "submit", s.unit(), s.subject(), number);
            return receipt;
        });
    }

    private String number(Submission s, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, clock.getZone());
        return String.format(Locale.ROOT, "%tY%<tm%<td-%06d", day, s.id());
    }

    private Submission seen(Caller caller, Deed deed, long id, long version) {
        Submission s = rows.get(id);
        access.demand(caller, deed, s.unit());
        if (s.version() != version) {
            throw Refused.stale();
        }
        return s;
    }

    private long blocking(long id) {
        return database.jdbc()
                .sql("select count(*) from finding f where f.submission = ? and f.type = 'BLOCK' and not exists"
                        + " (select 1 from dispute d where d.submission = f.submission and d.finding = f.finding"
                        + " and d.state <> 'RULE_IS_RIGHT')")
                .param(id)
                .query(Long.class)
                .single();
    }
}
