package parcheck.office.submission;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import parcheck.intake.UnreadableFile;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Caller;
import parcheck.office.ruling.Ruling;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.Database;
import parcheck.office.store.FileStore;
import parcheck.office.trail.Trail;
import parcheck.office.units.UnitRegistry;
import parcheck.plan.Period;

/**
 * Takes files in: judged first, then kept on disk, then written down in one transaction; so a file is in the office whole, with its
 * verdict, or not at all.
 */
public final class Uploads {
    private static final int NAME = 300;
    private static final int KEY = 100;

    private final Database database;
    private final FileStore files;
    private final Rulings rulings;
    private final UnitRegistry units;
    private final Access access;
    private final Trail trail;
    private final Clock clock;
    private final SubmissionRows rows;
    private final VerdictRows verdicts;

    /** Built by the office. */
    public Uploads(
            Database database,
            FileStore files,
            Rulings rulings,
            UnitRegistry units,
            Access access,
            Trail trail,
            Clock clock) {
        this.database = database;
        this.files = files;
        this.rulings = rulings;
        this.units = units;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
        this.rows = new SubmissionRows(database);
        this.verdicts = new VerdictRows(database);
    }

    /**
     * Takes a file in and judges it; drafts of the same unit and period give way to it. The same key again gives the same submission.
     * Throws UnreadableFile, and Refused if the file is another unit's or was handed in before.
     */
    public Submission upload(Caller caller, Upload upload) throws UnreadableFile {
        access.demand(caller, Deed.UPLOAD, upload.unit());
        String key = Typed.required(upload.key(), KEY);
        Optional<Submission> before = rows.byKey(caller.account(), key);
        if (before.isPresent()) {
            return same(before.get(), upload);
        }
        String name = name(upload.fileName());
        Ruling ruling = rulings.judge(upload.content(), name);
        Reporter reporter = Reporter.of(ruling.verdict().header(), units.get(upload.unit()));
        files.keep(upload.content());
        files.keep(ruling.findingsJson());
        try {
            return database.change(() -> write(caller, upload, name, reporter, ruling));
        } catch (DuplicateKeyException e) {
            return rows.byKey(caller.account(), key)
                    .map(s -> same(s, upload))
                    .orElseThrow(() -> Refused.conflict("office.submission.same-file"));
        }
    }

    private static Submission same(Submission before, Upload upload) {
        if (!before.file().sha256().equals(FileStore.sha256(upload.content()))
                || !before.unit().equals(upload.unit())) {
            throw Refused.conflict("office.submission.key-used");
        }
        return before;
    }

    private Submission write(Caller caller, Upload upload, String name, Reporter reporter, Ruling ruling) {
        rows.alone(upload.unit());
        Period period = reporter.period();
        List<Submission> earlier = rows.ofPeriod(upload.unit(), period).stream()
                .filter(s -> s.plan().equals(reporter.plan()))
                .toList();
        earlier.stream().filter(s -> s.state().open()).forEach(s -> discard(caller, s));
        long id = SubmissionRows.columns()
                .set("unit", upload.unit())
                .set("period", period.code())
                .set("reporting", reporter.level().code())
                .set("plan", reporter.plan())
                .set("state", State.DRAFT)
                .set("file_name", name)
                .set("file_sha", FileStore.sha256(upload.content()))
                .set("same_file", FileStore.sha256(upload.content()))
                .set("file_size", upload.content().length)
                .set("uploaded_by", caller.account())
                .set("uploaded_at", clock.instant())
                .set("upload_key", upload.key().strip())
                .set("replaces", replaced(earlier))
                .add(database);
        trail.add(caller, "upload", upload.unit(), Submission.subject(id), FileStore.sha256(upload.content()));
        Submission judged = verdicts.write(rows.get(id), ruling);
        trail.add(caller, "check", upload.unit(), judged.subject(), FileStore.sha256(ruling.findingsJson()));
        return judged;
    }

    private void discard(Caller caller, Submission s) {
        rows.move(s, State.DISCARDED, SubmissionRows.columns().set("same_file", null));
        trail.add(caller, "discard", s.unit(), s.subject(), "");
    }

    private static @Nullable Long replaced(List<Submission> earlier) {
        return earlier.stream()
                .filter(s -> s.state().handedIn())
                .map(Submission::id)
                .findFirst()
                .orElse(null);
    }

    /** Only the last part of a path: some browsers send the whole. */
    private static String name(String typed) {
        String whole = Typed.required(typed, NAME);
        return Typed.required(whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1), NAME);
    }
}
