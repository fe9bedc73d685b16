package parcheck.office.people;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Typed;
import parcheck.office.caller.Role;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;

/** The people who may log in. Whoever changes accounts asks Access before; passwords are hashed slowly and never written anywhere else. */
public final class Accounts {
    private final Database database;
    private final Clock clock;
    private final PasswordEncoder hashing;

    /** Passwords are hashed with the given encoder, see {@link Passwords}. */
    public Accounts(Database database, Clock clock, PasswordEncoder hashing) {
        this.database = database;
        this.clock = clock;
        this.hashing = hashing;
    }

    /** Adds an account; throws Refused if the login is taken, the password too weak, or role and unit do not go together. */
    public Account add(NewAccount given) {
        String login = login(given.login());
        Entry entry = Entry.in("account")
                .set("login", login)
                .set("name", Typed.required(given.name(), 200))
                .set("role", given.role())
                .set("unit", fitting(given.role(), given.unit()))
                .set("subject", Typed.optional(given.subject(), 300))
                .set("password", given.password() == null ? null : hash(login, given.password()));
        try {
            return database.change(() -> get(entry.add(database)));
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("office.account.taken", login);
        }
    }

    /** The account with this number; throws Refused (not found). */
    public Account get(long id) {
        return one("id", id).orElseThrow(Refused::notFound);
    }

    /** The account with this login, however it is written. */
    public Optional<Account> byLogin(String login) {
        return one("login", login.strip().toLowerCase(Locale.ROOT));
    }

    /** The account that an identity provider knows under this name. */
    public Optional<Account> bySubject(String subject) {
        return one("subject", subject);
    }

    /** All accounts by login. */
    public List<Account> all() {
        return database.read(() -> database.jdbc()
                .sql("select * from account order by login")
                .query(Row.as(Accounts::account))
                .list());
    }

    /** Changes role, unit and name, or switches the account off; throws Refused if somebody else changed it meanwhile. */
    public Account change(Account seen, String name, Role role, @Nullable String unit, boolean active) {
        return database.change(() -> {
            Entry.in("account")
                    .set("name", Typed.required(name, 200))
                    .set("role", role)
                    .set("unit", fitting(role, unit))
                    .set("active", active)
                    .over(database, seen.id(), seen.version());
            return get(seen.id());
        });
    }

    /** Binds the account to the name that the identity provider knows the person by, or to none; throws Refused if another has it. */
    public Account bind(long id, @Nullable String subject) {
        try {
            return database.change(() -> {
                Account seen = get(id);
                Entry.in("account").set("subject", Typed.optional(subject, 300)).over(database, id, seen.version());
                return get(id);
            });
        } catch (DuplicateKeyException e) {
            throw Refused.conflict("office.account.bound");
        }
    }

    /** Adds an account for somebody else: if it has a password, its owner has to choose another at the first login. */
    public Account addFor(NewAccount given) {
        return database.change(() -> {
            Account made = add(given);
            if (given.password() != null) {
                Entry.in("account").set("must_change", true).over(database, made.id(), made.version());
            }
            return get(made.id());
        });
    }

    /** Somebody sets their own password, which opens the account if it was locked; throws Refused if it is too weak. */
    public void setPassword(long id, String password) {
        setPassword(id, password, false);
    }

    /** Sets somebody else's password: as {@link #setPassword}, but its owner has to choose another at the next login. */
    public void setPasswordFor(long id, String password) {
        setPassword(id, password, true);
    }

    private void setPassword(long id, String password, boolean mustChange) {
        Account account = get(id);
        String hash = hash(account.login(), password);
        database.change(() -> database.jdbc()
                .sql("update account set password = ?, must_change = ?, failures = 0, locked_until = null,"
                        + " version = version + 1 where id = ?")
                .params(hash, mustChange, id)
                .update());
    }

    /** Takes note of a wrong password. Returns whether the account is locked now. */
    boolean failed(Account account, int tries, Instant until) {
        Object moment = Entry.moment(until);
        return database.change(() -> {
            database.jdbc()
                    .sql("update account set failures = failures + 1 where id = ?")
                    .param(account.id())
                    .update();
            return database.jdbc()
                            .sql("update account set locked_until = ?, failures = 0 where id = ? and failures >= ?")
                            .params(moment, account.id(), tries)
                            .update()
                    > 0;
        });
    }

    /** Forgets wrong passwords after a right one. */
    void succeeded(Account account) {
        if (account.failures() > 0 || account.lockedUntil() != null) {
            database.change(() -> database.jdbc()
                    .sql("update account set failures = 0, locked_until = null where id = ?")
                    .param(account.id())
                    .update());
        }
    }

    /** The stored hash, or null for an account that logs in elsewhere. */
    @Nullable
    String hashOf(Account account) {
        return database.read(() -> database.jdbc()
                .sql("select coalesce(password, '') from account where id = ?")
                .param(account.id())
                .query(String.class)
                .optional()
                .filter(h -> !h.isEmpty())
                .orElse(null));
    }

    Instant now() {
        return clock.instant();
    }

    private String hash(String login, String password) {
        Passwords.demandStrong(login, password);
        String hash = hashing.encode(password);
        if (hash == null) {
            throw new IllegalStateException();
        }
        return hash;
    }

    private static String login(String typed) {
        String login = Typed.required(typed, 100).toLowerCase(Locale.ROOT);
        if (!login.matches("[a-z0-9][a-z0-9._@-]*")) {
            throw Refused.invalid("office.account.login");
        }
        return login;
    }

    private static @Nullable String fitting(Role role, @Nullable String unit) {
        if (role.ofUnit() && unit == null) {
            throw Refused.invalid("office.account.unit-missing");
        }
        return unit;
    }

    private Optional<Account> one(String column, Object value) {
        return database.read(() -> database.jdbc()
                .sql("select * from account where " + column + " = ?")
                .param(value)
                .query(Row.as(Accounts::account))
                .optional());
    }

    private static Account account(Row r) throws SQLException {
        return new Account(
                r.number("id"),
                r.text("login"),
                r.text("name"),
                r.one(Role.class, "role"),
                r.textOrNull("unit"),
                r.textOrNull("subject"),
                r.yes("active"),
                (int) r.number("failures"),
                r.momentOrNull("locked_until"),
                r.yes("must_change"),
                r.number("version"));
    }
}
