package parcheck.office.inspection;

import java.time.Clock;
import java.util.List;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.SubmissionRows;
import parcheck.office.trail.Trail;

/** What inspectors decide about a whole submission. */
public final class Inspections {
    private static final int REASON = 1000;

    private final Database database;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final SubmissionRows rows;

    /** Built by the office. */
    public Inspections(Database database, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new SubmissionRows(database);
    }

    /** Begins to inspect what a unit handed in. */
    public Submission takeUp(Caller caller, long id, long version) {
        Entry columns = SubmissionRows.columns().set("inspector", caller.account());
        return move(caller, Deed.INSPECT, id, version, State.UNDER_INSPECTION, columns, "take-up", "");
    }

    /** Accepts a submission: from now on it holds for its unit and period. Throws Refused while a question to the unit is open. */
    public Submission accept(Caller caller, long id, long version) {
        return database.change(() -> {
            access.demand(caller, Deed.DECIDE, rows.get(id).unit());
            if (count("select count(*) from explanation where submission = ? and state in ('ASKED', 'ANSWERED')", id)
                    > 0) {
                throw Refused.conflict("office.inspection.open-questions");
            }
            Submission s = decide(caller, id, version, State.ACCEPTED, "accept", "");
            database.jdbc()
                    .sql("delete from standing where unit = ? and period = ? and plan = ?")
                    .params(s.unit(), s.period().code(), s.plan())
                    .update();
            Entry.in("standing")
                    .set("unit", s.unit())
                    .set("period", s.period().code())
                    .set("plan", s.plan())
                    .set("submission", id)
                    .set("since", clock.instant())
                    .put(database);
            return s;
        });
    }

    /** Sends a submission back for correction; at least one reason is needed. What was accepted before stays valid. */
    public Submission sendBack(Caller caller, long id, long version, List<String> reasons) {
        List<String> why = reasons.stream().map(r -> Typed.required(r, REASON)).toList();
        if (why.isEmpty()) {
            throw Refused.invalid("office.missing-text");
        }
        return decide(caller, id, version, State.RETURNED, "return", String.join("\n", why));
    }

    /** Ends the matter; throws Refused while a notice or a thing to be mended is open. */
    public Submission close(Caller caller, long id, long version) {
        return database.change(() -> {
            access.demand(caller, Deed.DECIDE, rows.get(id).unit());
            long open = count("select count(*) from notice where submission = ? and state <> 'CLOSED'", id)
                    + count("select count(*) from remediation where submission = ? and state <> 'DONE'", id);
            if (open > 0) {
                throw Refused.conflict("office.inspection.open-matters", open);
            }
            return move(caller, Deed.DECIDE, id, version, State.CLOSED, SubmissionRows.columns(), "close", "");
        });
    }

    private Submission decide(Caller caller, long id, long version, State to, String deed, String detail) {
        Entry columns = SubmissionRows.columns().set("decided_at", clock.instant());
        return move(caller, Deed.DECIDE, id, version, to, columns, deed, detail);
    }

    private Submission move(
            Caller caller, Deed deed, long id, long version, State to, Entry columns, String word, String detail) {
        return database.change(() -> {
            Submission s = rows.get(id);
            access.demand(caller, deed, s.unit());
            if (s.version() != version) {
                throw Refused.stale();
            }
            Submission moved = rows.move(s, to, columns);
            trail.add(caller, word, s.unit(), s.subject(), detail);
            return moved;
        });
    }

    private long count(String sql, long id) {
        return database.jdbc().sql(sql).param(id).query(Long.class).single();
    }
}
