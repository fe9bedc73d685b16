package parcheck.office.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import parcheck.office.people.Entrance.Outcome;
import parcheck.office.trail.Trail;

/** Lets people in: a right password opens, five wrong ones in a row lock the account for a quarter of an hour. Every attempt is in the trail, no password is. */
public final class Entrances {
    private static final int TRIES = 5;
    private static final Duration LOCKED = Duration.ofMinutes(15);
    private static final int LOGIN = 100;

    private final Accounts accounts;
    private final PasswordEncoder hashing;
    private final Trail trail;
    private final String nobody;

    /** Passwords are compared with the encoder that hashed them. */
    public Entrances(Accounts accounts, PasswordEncoder hashing, Trail trail) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.trail = trail;
        this.nobody = String.valueOf(hashing.encode("nobody has this password"));
    }

    /** Tries a login and a password. It takes as long for a login that does not exist. */
    public Entrance enter(String login, String password) {
        Optional<Account> found = accounts.byLogin(login);
        @Nullable String hash = found.map(accounts::hashOf).orElse(null);
        boolean right = hashing.matches(password, hash == null ? nobody : hash) && hash != null;
        if (found.isEmpty()) {
            trail.addUnknown(printable(login), "login-wrong");
            return new Entrance(Outcome.WRONG, null);
        }
        return judged(found.get(), right);
    }

    /** Lets in whom the identity provider has vouched for, if an account is bound to that name; nobody gets an account by coming. */
    public Entrance vouchedFor(String subject) {
        Optional<Account> found = accounts.bySubject(subject);
        if (found.isEmpty()) {
            trail.addUnknown(printable(subject), "login-wrong");
            return new Entrance(Outcome.WRONG, null);
        }
        Account account = found.get();
        return account.active()
                ? noted(account, "login-vouched", new Entrance(Outcome.OPEN, account))
                : noted(account, "login-switched-off", new Entrance(Outcome.SWITCHED_OFF, null));
    }

    private Entrance judged(Account account, boolean right) {
        Instant now = accounts.now();
        if (!account.active()) {
            return noted(account, "login-switched-off", new Entrance(Outcome.SWITCHED_OFF, null));
        }
        if (account.locked(now)) {
            return noted(account, "login-locked", new Entrance(Outcome.LOCKED, null));
        }
        if (!right) {
            boolean locked = accounts.failed(account, TRIES, now.plus(LOCKED));
            Outcome outcome = locked ? Outcome.LOCKED : Outcome.WRONG;
            return noted(account, locked ? "login-lock" : "login-wrong", new Entrance(outcome, null));
        }
        accounts.succeeded(account);
        return noted(account, "login", new Entrance(Outcome.OPEN, account));
    }

    private Entrance noted(Account account, String deed, Entrance entrance) {
        trail.add(account.caller(), deed, account.unit(), "account/" + account.id(), "");
        return entrance;
    }

    private static String printable(String login) {
        String text = login.replaceAll("\\p{Cntrl}", "?");
        return text.length() > LOGIN ? text.substring(0, LOGIN) : text;
    }
}
