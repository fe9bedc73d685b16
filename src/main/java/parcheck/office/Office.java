package parcheck.office;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.security.crypto.password.PasswordEncoder;
import parcheck.office.access.Access;
import parcheck.office.deadline.Deadlines;
import parcheck.office.deadline.Reminders;
import parcheck.office.deadline.WorkingDay;
import parcheck.office.inspection.Disputes;
import parcheck.office.inspection.Explanations;
import parcheck.office.inspection.FindingDesk;
import parcheck.office.inspection.Inspections;
import parcheck.office.inspection.Matrices;
import parcheck.office.jobs.Jobs;
import parcheck.office.notice.Notices;
import parcheck.office.notice.Replies;
import parcheck.office.people.Accounts;
import parcheck.office.people.Entrances;
import parcheck.office.registry.UnitLists;
import parcheck.office.remediation.Remediations;
import parcheck.office.replay.Replays;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.Database;
import parcheck.office.store.FileStore;
import parcheck.office.submission.Certification;
import parcheck.office.submission.Rechecks;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Uploads;
import parcheck.office.trail.Trail;
import parcheck.office.units.UnitRegistry;
import parcheck.office.waiver.Waivers;

/** The whole office, put together once: every service that the web application stands on. */
public record Office(
        Database database,
        FileStore files,
        Rulings rulings,
        Clock clock,
        UnitRegistry units,
        UnitLists unitLists,
        Access access,
        Trail trail,
        Accounts accounts,
        Entrances entrances,
        Uploads uploads,
        Submissions submissions,
        Rechecks rechecks,
        Certification certification,
        Inspections inspections,
        FindingDesk findings,
        Explanations explanations,
        Disputes disputes,
        Matrices matrices,
        Waivers waivers,
        Deadlines deadlines,
        Reminders reminders,
        Notices notices,
        Replies replies,
        Remediations remediations,
        Jobs jobs,
        Replays replays)
        implements AutoCloseable {

    /** What an office is put together from. Moments and days are those of the clock, which carries the time zone of the province. */
    public record Parts(
            Database database, Path files, Rulings rulings, Clock clock, PasswordEncoder hashing, WorkingDay working) {}

    /** Opens the office. */
    public static Office open(Parts parts) {
        Database db = parts.database();
        Clock clock = parts.clock();
        FileStore files = new FileStore(parts.files());
        Rulings rulings = parts.rulings();
        UnitRegistry units = new UnitRegistry(db);
        Access access = new Access(units);
        Trail trail = new Trail(db, clock);
        Accounts accounts = new Accounts(db, clock, parts.hashing());
        Submissions submissions = new Submissions(db, files, access, trail);
        Waivers waivers = new Waivers(db, units, rulings, access, trail, clock);
        Deadlines deadlines = new Deadlines(db, units, access, trail, clock, parts.working());
        return new Office(
                db,
                files,
                rulings,
                clock,
                units,
                new UnitLists(db, files, units, access, trail),
                access,
                trail,
                accounts,
                new Entrances(accounts, parts.hashing(), trail),
                new Uploads(db, files, rulings, units, access, trail, clock),
                submissions,
                new Rechecks(db, files, rulings, trail),
                new Certification(db, access, trail, clock),
                new Inspections(db, access, trail, clock),
                new FindingDesk(db, access, trail, clock, waivers),
                new Explanations(db, access, trail, clock),
                new Disputes(db, access, trail, clock),
                new Matrices(db, units, access, waivers, clock),
                waivers,
                deadlines,
                new Reminders(db, deadlines, access, trail, clock),
                new Notices(db, files, access, trail, clock),
                new Replies(db, files, access, trail, clock),
                new Remediations(db, files, access, trail, clock),
                new Jobs(db, clock),
                new Replays(files, submissions, access));
    }

    @Override
    public void close() {
        rulings.close();
        database.close();
    }
}
