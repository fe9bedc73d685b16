package parcheck.office.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.UnreadableFile;
import parcheck.office.access.Scope;
import parcheck.office.jobs.Progress;
import parcheck.office.ruling.Ruling;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.Database;
import parcheck.office.store.FileStore;
import parcheck.office.trail.Trail;

/** Judges what is checked but not certified yet once more when the rules have changed, so that nobody certifies an outdated verdict. */
public final class Rechecks {
    private final Database database;
    private final FileStore files;
    private final Rulings rulings;
    private final Trail trail;
    private final SubmissionRows rows;
    private final VerdictRows verdicts;

    /** Built by the office. */
    public Rechecks(Database database, FileStore files, Rulings rulings, Trail trail) {
        this.database = database;
        this.files = files;
        this.rulings = rulings;
        this.trail = trail;
        this.rows = new SubmissionRows(database);
        this.verdicts = new VerdictRows(database);
    }

    /** Judges all that were judged by other rules; each in a transaction of its own, once. Returns how many. */
    public int all(Progress progress) {
        List<Submission> open = rows
                .wanted(Wanted.anything().in(State.CHECKED).before(Long.MAX_VALUE, Integer.MAX_VALUE), Scope.EVERYWHERE)
                .stream()
                .filter(this::outdated)
                .toList();
        int done = 0;
        for (int i = 0; i < open.size(); i++) {
            Submission s = open.get(i);
            String effect = "recheck/" + s.id() + "/" + rulings.sha256(s.plan());
            done += progress.once(effect, () -> judge(s.id())) ? 1 : 0;
            progress.at(i + 1, open.size());
        }
        return done;
    }

    private boolean outdated(Submission s) {
        @Nullable String now = rulings.sha256(s.plan());
        return now != null && s.basis() != null && !now.equals(s.basis().rulesSha256());
    }

    private void judge(long id) {
        Submission s = rows.get(id);
        if (s.state() != State.CHECKED || !outdated(s)) {
            return;
        }
        try {
            Ruling ruling =
                    rulings.judge(files.path(s.file().sha256()), s.file().name());
            String sha = files.keep(ruling.findingsJson());
            for (String table : List.of("judgement", "finding")) {
                database.jdbc()
                        .sql("delete from " + table + " where submission = ?")
                        .param(id)
                        .update();
            }
            verdicts.again(s, ruling);
            trail.add(null, "recheck", s.unit(), s.subject(), sha);
        } catch (UnreadableFile e) {
            trail.add(
                    null,
                    "recheck-unreadable",
                    s.unit(),
                    s.subject(),
                    e.reason().name());
        }
    }
}
