package parcheck.web.office;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import parcheck.check.Checkers;
import parcheck.office.access.Access;
import parcheck.office.inspection.Disputes;
import parcheck.office.inspection.Explanations;
import parcheck.office.inspection.FindingDesk;
import parcheck.office.inspection.Inspections;
import parcheck.office.inspection.Matrices;
import parcheck.office.people.Accounts;
import parcheck.office.people.Entrances;
import parcheck.office.people.Passwords;
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
import parcheck.web.ServeSettings;

/** Puts the office together: one database, one clock, one table of permissions, and what works with them. */
@Configuration(proxyBeanMethods = false)
class Memory {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Database database(ServeSettings settings) {
        return Database.open(
                settings.demonstration()
                        ? DatabaseAddress.memory("demo-" + java.util.UUID.randomUUID())
                        : DatabaseAddress.of(settings.environment(), settings.data()));
    }

    @Bean
    FileStore files(ServeSettings settings) {
        Path folder = settings.data().resolve("files");
        return new FileStore(folder);
    }

    @Bean
    Rulings rulings(ServeSettings settings) {
        return new Rulings(settings.rules(), settings.cache());
    }

    @Bean
    UnitRegistry units(Database database, Checkers checkers) {
        UnitRegistry units = new UnitRegistry(database);
        checkers.plans()
                .forEach(plan -> units.adopt(checkers.book(plan).plan().units().all()));
        return units;
    }

    @Bean
    Access access(UnitRegistry units) {
        return new Access(units);
    }

    @Bean
    Trail trail(Database database, Clock clock) {
        return new Trail(database, clock);
    }

    @Bean
    PasswordEncoder passwords(ServeSettings settings) {
        return settings.passwordRounds() > 0 ? Passwords.hashing(settings.passwordRounds()) : Passwords.hashing();
    }

    @Bean
    Accounts accounts(Database database, Clock clock, PasswordEncoder hashing) {
        return new Accounts(database, clock, hashing);
    }

    @Bean
    Entrances entrances(Accounts accounts, PasswordEncoder hashing, Trail trail) {
        return new Entrances(accounts, hashing, trail);
    }

    @Bean
    Submissions submissions(Database database, FileStore files, Access access, Trail trail) {
        return new Submissions(database, files, access, trail);
    }

    @Bean
    Uploads uploads(
            Database database,
            FileStore files,
            Rulings rulings,
            UnitRegistry units,
            Access access,
            Trail trail,
            Clock clock) {
        return new Uploads(database, files, rulings, units, access, trail, clock);
    }

    @Bean
    Certification certification(Database database, Access access, Trail trail, Clock clock) {
        return new Certification(database, access, trail, clock);
    }

    @Bean
    Inspections inspections(Database database, Access access, Trail trail, Clock clock) {
        return new Inspections(database, access, trail, clock);
    }

    @Bean
    Waivers waivers(Database database, UnitRegistry units, Rulings rulings, Access access, Trail trail, Clock clock) {
        return new Waivers(database, units, rulings, access, trail, clock);
    }

    @Bean
    Matrices matrices(Database database, UnitRegistry units, Access access, Waivers waivers, Clock clock) {
        return new Matrices(database, units, access, waivers, clock);
    }

    @Bean
    FindingDesk findingDesk(Database database, Access access, Trail trail, Clock clock, Waivers waivers) {
        return new FindingDesk(database, access, trail, clock, waivers);
    }

    @Bean
    Explanations explanations(Database database, Access access, Trail trail, Clock clock) {
        return new Explanations(database, access, trail, clock);
    }

    @Bean
    Disputes disputes(Database database, Access access, Trail trail, Clock clock) {
        return new Disputes(database, access, trail, clock);
    }
}
