package parcheck.office.replay;

import java.util.ArrayList;
import java.util.List;
import parcheck.check.RuleCache;
import parcheck.intake.UnreadableFile;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.replay.ReplayResult.Flip;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.FileStore;
import parcheck.office.submission.Comparison;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Wanted;
import parcheck.plan.RuleFolder;

/** Judges stored submissions by other rules, before those take effect; nothing that is stored changes. */
public final class Replays {
    private static final int MOST = 100_000;

    private final FileStore files;
    private final Submissions submissions;
    private final Access access;

    /** Built by the office. */
    public Replays(FileStore files, Submissions submissions, Access access) {
        this.files = files;
        this.submissions = submissions;
        this.access = access;
    }

    /** Hears how far the work is. */
    public interface Listener {
        /** So many of all are judged. */
        void at(int done, int total);
    }

    /** What these rules would flip among everything that was handed in; throws RulesRefused if they do not load. */
    public ReplayResult replay(Caller caller, RuleFolder changed, Listener listener) {
        access.demand(caller, Deed.REPLAY);
        List<Submission> all = submissions.list(caller, Wanted.anything().before(Long.MAX_VALUE, MOST)).stream()
                .filter(s -> s.state().handedIn())
                .toList();
        List<Flip> flips = new ArrayList<>();
        List<Long> unreadable = new ArrayList<>();
        try (Rulings rulings = new Rulings(changed, RuleCache.none())) {
            for (int i = 0; i < all.size(); i++) {
                judge(caller, all.get(i), rulings, flips, unreadable);
                listener.at(i + 1, all.size());
            }
        }
        return new ReplayResult(changed.sha256(), all.size(), flips, unreadable);
    }

    private void judge(Caller caller, Submission s, Rulings rulings, List<Flip> flips, List<Long> unreadable) {
        try {
            byte[] now = rulings.judge(files.path(s.file().sha256()), s.file().name())
                    .findingsJson();
            new Comparison(submissions.verdict(caller, s.id()), now)
                    .flips().stream()
                            .map(f -> new Flip(s.id(), s.unit(), f.clause(), f.before(), f.after()))
                            .forEach(flips::add);
        } catch (UnreadableFile e) {
            unreadable.add(s.id());
        }
    }
}
