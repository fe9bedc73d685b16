package parcheck.office.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.SubmissionRows;
import parcheck.office.trail.Trail;

/** Questions to units about findings: asked by an inspector, answered by the unit, decided by an inspector. */
public final class Explanations {
    private static final int QUESTION = 2000;
    private static final int ANSWER = 4000;

    private final Database database;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final SubmissionRows submissions;
    private final FindingRows rows;

    /** Built by the office. */
    public Explanations(Database database, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.submissions = new SubmissionRows(database);
        this.rows = new FindingRows(database);
    }

    /** Asks a unit about a finding of its submission, until a day if one is given. */
    public Explanation ask(Caller caller, long submission, String finding, String question, @Nullable LocalDate due) {
        String text = Typed.required(question, QUESTION);
        return database.change(() -> {
            Submission s = submissions.get(submission);
            access.demand(caller, Deed.INSPECT, s.unit());
            rows.rule(submission, finding);
            if (s.state() != State.UNDER_INSPECTION) {
                throw Refused.conflict("office.submission.state", s.state().words());
            }
            long id = Entry.in("explanation")
                    .set("submission", submission)
                    .set("unit", s.unit())
                    .set("finding", finding)
                    .set("state", Explanation.State.ASKED)
                    .set("question", text)
                    .set("asked_by", caller.account())
                    .set("asked_at", clock.instant())
                    .set("due", due)
                    .add(database);
            trail.add(caller, "explanation-ask", s.unit(), s.subject(), finding + " " + text);
            return rows.explanation(id);
        });
    }

    /** The unit's answer; it can be given once. */
    public Explanation answer(Caller caller, long id, long version, String answer) {
        String text = Typed.required(answer, ANSWER);
        Entry entry = Entry.in("explanation")
                .set("state", Explanation.State.ANSWERED)
                .set("answer", text)
                .set("answered_by", caller.account())
                .set("answered_at", clock.instant());
        return step(caller, Deed.ANSWER, id, version, Explanation.State.ASKED, entry, "explanation-answer", text);
    }

    /** Accepts or refuses the answer, with a reason. */
    public Explanation decide(Caller caller, long id, long version, boolean accepted, String reason) {
        String text = Typed.required(reason, QUESTION);
        Entry entry = Entry.in("explanation")
                .set("state", accepted ? Explanation.State.ACCEPTED : Explanation.State.REFUSED)
                .set("reason", text)
                .set("decided_by", caller.account())
                .set("decided_at", clock.instant());
        String word = accepted ? "explanation-accept" : "explanation-refuse";
        return step(caller, Deed.INSPECT, id, version, Explanation.State.ANSWERED, entry, word, text);
    }

    private Explanation step(
            Caller caller,
            Deed deed,
            long id,
            long version,
            Explanation.State from,
            Entry entry,
            String word,
            String text) {
        return database.change(() -> {
            Explanation e = rows.explanation(id);
            access.demand(caller, deed, e.unit());
            if (e.version() != version) {
                throw Refused.stale();
            }
            if (e.state() != from) {
                throw Refused.conflict("office.explanation.state");
            }
            entry.over(database, id, version);
            trail.add(caller, word, e.unit(), Submission.subject(e.submission()), e.finding() + " " + text);
            return rows.explanation(id);
        });
    }

    /** The questions that wait for the caller's units to answer, oldest first. */
    public List<Explanation> waiting(Caller caller) {
        Scope scope = access.scope(caller, Deed.SEE_REPORTS);
        return rows
                .rows("select * from explanation where state = ? order by id", FindingRows::explanation, "ASKED")
                .stream()
                .filter(e -> scope.holds(e.unit()))
                .toList();
    }
}
