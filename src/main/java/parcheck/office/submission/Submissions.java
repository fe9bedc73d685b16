package parcheck.office.submission;

import java.util.List;
import java.util.Optional;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.FileStore;
import parcheck.office.trail.Trail;
import parcheck.office.trail.TrailEntry;
import parcheck.plan.Period;

/** Looks at submissions; everybody finds only those that they may see. */
public final class Submissions {
    private final FileStore files;
    private final Access access;
    private final Trail trail;
    private final SubmissionRows rows;

    /** Built by the office. */
    public Submissions(Database database, FileStore files, Access access, Trail trail) {
        this.files = files;
        this.access = access;
        this.trail = trail;
        this.rows = new SubmissionRows(database);
    }

    /** One submission; throws Refused (not found) for a foreign one, too. */
    public Submission get(Caller caller, long id) {
        Submission s = rows.get(id);
        access.demand(caller, Deed.SEE_REPORTS, s.unit());
        return s;
    }

    /** The newest first. */
    public List<Submission> list(Caller caller, Wanted wanted) {
        return rows.wanted(wanted, access.scope(caller, Deed.SEE_REPORTS));
    }

    /** The accepted one that holds for a unit and period, until its replacement is accepted. */
    public Optional<Submission> standing(Caller caller, String unit, Period period, String plan) {
        access.demand(caller, Deed.SEE_REPORTS, unit);
        return rows.standing(unit, period, plan);
    }

    /** The file as it was uploaded. */
    public byte[] file(Caller caller, long id) {
        return files.content(get(caller, id).file().sha256());
    }

    /** The exact bytes of findings.json; throws Refused (conflict) for a draft. */
    public byte[] verdict(Caller caller, long id) {
        Submission.Basis basis = get(caller, id).basis();
        if (basis == null) {
            throw Refused.conflict("office.submission.not-checked");
        }
        return files.content(basis.verdictSha256());
    }

    /** Everything that happened to a submission, oldest first. */
    public List<TrailEntry> history(Caller caller, long id) {
        return trail.of(get(caller, id).subject());
    }

    /** The receipt; throws Refused (conflict) before the submission was handed in. */
    public Receipt receipt(Caller caller, long id) {
        return receipt(get(caller, id));
    }

    static Receipt receipt(Submission s) {
        if (s.receipt() == null
                || s.receivedAt() == null
                || s.basis() == null
                || s.clerk() == null
                || s.head() == null) {
            throw Refused.conflict("office.submission.no-receipt");
        }
        return new Receipt(
                s.receipt(),
                s.receivedAt(),
                s.unit(),
                s.period(),
                s.plan(),
                s.file(),
                s.basis(),
                s.counts(),
                s.clerk().account(),
                s.head().account());
    }

    /** What differs between two submissions; both must be visible to the caller and of the same unit. */
    public Changes changes(Caller caller, long before, long after) {
        Submission one = get(caller, before);
        Submission other = get(caller, after);
        if (!one.unit().equals(other.unit())) {
            throw Refused.conflict("office.submission.other-units");
        }
        return new Comparison(verdict(caller, before), verdict(caller, after)).changes(before, after);
    }
}
