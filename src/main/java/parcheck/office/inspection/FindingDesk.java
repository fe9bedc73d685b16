package parcheck.office.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import parcheck.check.FindingClass;
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
import parcheck.office.waiver.Waiver;
import parcheck.office.waiver.Waivers;

/** The findings of a submission with what people said about them, and the inspector's word on each. */
public final class FindingDesk {
    private static final int REASON = 2000;

    private final Database database;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final Waivers waivers;
    private final SubmissionRows rows;
    private final FindingRows findings;

    /** Built by the office. */
    public FindingDesk(Database database, Access access, Trail trail, Clock clock, Waivers waivers) {
        this.database = database;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.waivers = waivers;
        this.rows = new SubmissionRows(database);
        this.findings = new FindingRows(database);
    }

    private record Bare(String key, String rule, @Nullable String clause, FindingClass type) {}

    /** All findings in the verdict's order. */
    public List<FindingEntry> entries(Caller caller, long submission) {
        return database.read(() -> {
            Submission s = rows.get(submission);
            access.demand(caller, Deed.SEE_REPORTS, s.unit());
            Map<String, Integer> seen = seenBefore(s);
            List<FindingDecision> decisions = findings.decisions(submission);
            List<Explanation> explanations = findings.explanations(submission);
            List<Dispute> disputes = findings.disputes(submission);
            List<Waiver> holding = waivers.holding(s.unit(), s.plan(), LocalDate.now(clock));
            return bare(submission).stream()
                    .map(f -> new FindingEntry(
                            f.key(),
                            f.rule(),
                            f.clause(),
                            f.type(),
                            seen.getOrDefault(f.rule(), 0),
                            first(decisions.stream()
                                    .filter(d -> d.finding().equals(f.key()))
                                    .findFirst()),
                            explanations.stream()
                                    .filter(e -> e.finding().equals(f.key()))
                                    .toList(),
                            first(disputes.stream()
                                    .filter(d -> d.finding().equals(f.key()))
                                    .findFirst()),
                            first(holding.stream()
                                    .filter(w -> w.clause().equals(f.clause()))
                                    .findFirst())))
                    .toList();
        });
    }

    private static <T> @Nullable T first(Optional<T> found) {
        return found.orElse(null);
    }

    private List<Bare> bare(long submission) {
        return findings.rows(
                "select * from finding where submission = ? order by place",
                r -> new Bare(
                        r.text("finding"), r.text("rule"), r.textOrNull("clause"), r.one(FindingClass.class, "type")),
                submission);
    }

    /** In how many earlier periods the unit had a finding of the same rule that was more than a remark. */
    private Map<String, Integer> seenBefore(Submission s) {
        Map<String, Integer> out = new HashMap<>();
        findings.rows(
                        "select f.rule, count(distinct s.period) as periods from finding f"
                                + " join submission s on s.id = f.submission where s.unit = ? and s.period <> ?"
                                + " and s.id < ? and s.receipt is not null and f.type <> 'NOTE' group by f.rule",
                        r -> Map.entry(r.text("rule"), (int) r.number("periods")),
                        s.unit(),
                        s.period().code(),
                        s.id())
                .forEach(e -> out.put(e.getKey(), e.getValue()));
        return out;
    }

    /** Confirms or rejects a finding, with a reason; {@code version} is that of the decision before, or negative if there is none. */
    public void decide(
            Caller caller, long submission, String finding, FindingDecision.Kind kind, String reason, long version) {
        String why = Typed.required(reason, REASON);
        try {
            database.change(() -> {
                Submission s = inspected(caller, submission);
                findings.rule(submission, finding);
                write(submission, finding, version, entry(caller, kind, why));
                trail.add(
                        caller,
                        "finding-" + kind.name().toLowerCase(Locale.ROOT),
                        s.unit(),
                        s.subject(),
                        finding + " " + why);
                return s;
            });
        } catch (DuplicateKeyException e) {
            throw Refused.stale();
        }
    }

    private Submission inspected(Caller caller, long submission) {
        Submission s = rows.get(submission);
        access.demand(caller, Deed.INSPECT, s.unit());
        if (s.state() != State.UNDER_INSPECTION) {
            throw Refused.conflict("office.submission.state", s.state().words());
        }
        return s;
    }

    private Entry entry(Caller caller, FindingDecision.Kind kind, String why) {
        return Entry.in("finding_decision")
                .set("decision", kind)
                .set("reason", why)
                .set("decided_by", caller.account())
                .set("decided_at", clock.instant());
    }

    private void write(long submission, String finding, long version, Entry entry) {
        if (version < 0) {
            entry.set("submission", submission).set("finding", finding).put(database);
            return;
        }
        FindingDecision before = findings.decisions(submission).stream()
                .filter(d -> d.finding().equals(finding))
                .findFirst()
                .orElseThrow(Refused::stale);
        entry.over(database, before.id(), version);
    }
}
