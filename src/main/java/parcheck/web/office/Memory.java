package parcheck.web.office;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import parcheck.check.Checkers;
import parcheck.office.Office;
import parcheck.office.access.Access;
import parcheck.office.deadline.Deadlines;
import parcheck.office.deadline.KnownDueRules;
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
import parcheck.office.people.Passwords;
import parcheck.office.registry.UnitLists;
import parcheck.office.remediation.Remediations;
import parcheck.office.replay.Replays;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;
import parcheck.office.store.FileStore;
import parcheck.office.submission.Certification;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Uploads;
import parcheck.office.trail.Trail;
import parcheck.office.units.UnitRegistry;
import parcheck.office.waiver.Waivers;
import parcheck.plan.WorkingDays;
import parcheck.web.ServeSettings;

/** Opens the office and hands out its services. */
@Configuration(proxyBeanMethods = false)
class Memory {
    /** A database may have to start first, or to put its file in order after a kill. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Bean
    Clock clock(ServeSettings settings) {
        return settings.clock();
    }

    @Bean(destroyMethod = "close")
    Database database(ServeSettings settings) {
        return Database.await(
                settings.demonstration()
                        ? DatabaseAddress.memory("demo-" + UUID.randomUUID())
                        : DatabaseAddress.of(settings.environment(), settings.data()),
                PATIENCE);
    }

    @Bean(destroyMethod = "")
    Office office(ServeSettings settings, Database database, Clock clock, Checkers checkers) {
        Rulings rulings = new Rulings(settings.rules(), settings.cache());
        PasswordEncoder hashing =
                settings.passwordRounds() > 0 ? Passwords.hashing(settings.passwordRounds()) : Passwords.hashing();
        Office office = Office.open(new Office.Parts(
                database,
                settings.data().resolve("files"),
                rulings,
                clock,
                hashing,
                WorkingDay.of(WorkingDays.packed())));
        checkers.plans()
                .forEach(plan ->
                        office.units().adopt(checkers.book(plan).plan().units().all()));
        office.deadlines().adopt(KnownDueRules.packed());
        return office;
    }

    @Bean(destroyMethod = "")
    Access access(Office office) {
        return office.access();
    }

    @Bean(destroyMethod = "")
    Accounts accounts(Office office) {
        return office.accounts();
    }

    @Bean(destroyMethod = "")
    Certification certification(Office office) {
        return office.certification();
    }

    @Bean(destroyMethod = "")
    Deadlines deadlines(Office office) {
        return office.deadlines();
    }

    @Bean(destroyMethod = "")
    Disputes disputes(Office office) {
        return office.disputes();
    }

    @Bean(destroyMethod = "")
    Entrances entrances(Office office) {
        return office.entrances();
    }

    @Bean(destroyMethod = "")
    Explanations explanations(Office office) {
        return office.explanations();
    }

    @Bean(destroyMethod = "")
    FileStore files(Office office) {
        return office.files();
    }

    @Bean(destroyMethod = "")
    FindingDesk findings(Office office) {
        return office.findings();
    }

    @Bean(destroyMethod = "")
    Inspections inspections(Office office) {
        return office.inspections();
    }

    @Bean(destroyMethod = "")
    Jobs jobs(Office office) {
        return office.jobs();
    }

    @Bean(destroyMethod = "")
    Matrices matrices(Office office) {
        return office.matrices();
    }

    @Bean(destroyMethod = "")
    Notices notices(Office office) {
        return office.notices();
    }

    @Bean(destroyMethod = "")
    Remediations remediations(Office office) {
        return office.remediations();
    }

    @Bean(destroyMethod = "")
    Reminders reminders(Office office) {
        return office.reminders();
    }

    @Bean(destroyMethod = "")
    Replays replays(Office office) {
        return office.replays();
    }

    @Bean(destroyMethod = "")
    Replies replies(Office office) {
        return office.replies();
    }

    @Bean(destroyMethod = "")
    Submissions submissions(Office office) {
        return office.submissions();
    }

    @Bean(destroyMethod = "")
    Trail trail(Office office) {
        return office.trail();
    }

    @Bean(destroyMethod = "")
    UnitRegistry units(Office office) {
        return office.units();
    }

    @Bean(destroyMethod = "")
    UnitLists unitLists(Office office) {
        return office.unitLists();
    }

    @Bean(destroyMethod = "")
    Uploads uploads(Office office) {
        return office.uploads();
    }

    @Bean(destroyMethod = "")
    Waivers waivers(Office office) {
        return office.waivers();
    }
}
