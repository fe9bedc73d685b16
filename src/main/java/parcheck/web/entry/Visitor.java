package parcheck.web.entry;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.people.Account;

/** Who is logged in, as the session remembers it. When the account changes, its sessions end. */
public record Visitor(
        long account,
        String login,
        String name,
        Role role,
        @Nullable String unit,
        boolean mustChange) implements AuthenticatedPrincipal, Serializable {
    private static final long serialVersionUID = 1L;

    /** Who asks now; null for people without an account. */
    public static @Nullable Visitor now() {
        return in(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Who this is; null for people without an account. */
    static @Nullable Visitor in(@Nullable Authentication known) {
        return known != null && known.getPrincipal() instanceof Visitor visitor ? visitor : null;
    }

    static Visitor of(Account account) {
        return new Visitor(account.id(), account.login(), account.name(), account.role(), account.unit(), false);
    }

    /** Somebody who came in by a password; one that somebody else set has to be changed first. */
    static Visitor byPassword(Account account) {
        return new Visitor(
                account.id(), account.login(), account.name(), account.role(), account.unit(), account.mustChange());
    }

    /** As the office knows the one who asks. */
    public Caller caller() {
        return new Caller(account, login, role, unit);
    }

    /** The login: sessions are found by it. */
    @Override
    public String getName() {
        return login;
    }
}
