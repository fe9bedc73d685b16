package parcheck.office.inspection;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.submission.Submission;
import parcheck.office.submission.SubmissionRows;
import parcheck.office.trail.Trail;

/** The list of rules that somebody says are wrong; the one who answers for the rules settles it. */
public final class Disputes {
    private static final int REASON = 2000;

    private final Database database;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final FindingRows rows;

    /** Built by the office. */
    public Disputes(Database database, Access access, Trail trail, Clock clock) {
        this.database = database;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new FindingRows(database);
    }

    /** Says that the rule behind a finding is wrong; once for each finding of a submission. */
    public Dispute raise(Caller caller, long submission, String finding, String reason) {
        String why = Typed.required(reason, REASON);
        try {
            return database.change(() -> {
                Submission s = new SubmissionRows(database).get(submission);
                access.demand(caller, Deed.DISPUTE, s.unit());
                String rule = rows.rule(submission, finding);
                long id = Entry.in("dispute")
                        .set("submission", submission)
                        .set("unit", s.unit())
                        .set("finding", finding)
                        .set("rule", rule)
                        .set("state", Dispute.State.OPEN)
                        .set("reason", why)
                        .set("raised_by", caller.account())
                        .set("raised_at", clock.instant())
                        .add(database);
                trail.add(caller, "dispute-raise", s.unit(), s.subject(), rule + " " + why);
                return rows.dispute(id);
            });
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("office.dispute.raised-before");
        }
    }

    /** Says whether the rule is wrong; throws Refused if the same person raised the dispute or it is settled. */
    public Dispute settle(Caller caller, long id, long version, boolean ruleIsWrong, String answer) {
        String text = Typed.required(answer, REASON);
        return database.change(() -> {
            Dispute d = rows.dispute(id);
            access.demand(caller, Deed.SETTLE_DISPUTE, d.unit());
            if (d.version() != version) {
                throw Refused.stale();
            }
            if (d.state() != Dispute.State.OPEN || d.raisedBy() == caller.account()) {
                throw Refused.conflict("office.dispute.not-yours");
            }
            Entry.in("dispute")
                    .set("state", ruleIsWrong ? Dispute.State.RULE_IS_WRONG : Dispute.State.RULE_IS_RIGHT)
                    .set("answer", text)
                    .set("settled_by", caller.account())
                    .set("settled_at", clock.instant())
                    .over(database, id, version);
            String word = ruleIsWrong ? "dispute-rule-wrong" : "dispute-rule-right";
            trail.add(caller, word, d.unit(), Submission.subject(d.submission()), d.rule() + " " + text);
            return rows.dispute(id);
        });
    }

    /** All disputes, open ones first, then the newest. */
    public List<Dispute> all(Caller caller) {
        access.demand(caller, Deed.SEE_DISPUTES);
        return rows.rows(
                "select * from dispute order by case when state = ? then 0 else 1 end, id desc",
                FindingRows::dispute,
                "OPEN");
    }
}
