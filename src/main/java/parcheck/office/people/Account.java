package parcheck.office.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;

/**
 * Somebody who may log in; {@code subject} is the name that an identity provider knows the person by. The password's hash stays in the
 * database; {@code mustChange} if somebody else set it.
 */
public record Account(
        long id,
        String login,
        String name,
        Role role,
        @Nullable String unit,
        @Nullable String subject,
        boolean active,
        int failures,
        @Nullable Instant lockedUntil,
        boolean mustChange,
        long version) {

    /** The account as somebody who asks. */
    public Caller caller() {
        return new Caller(id, login, role, unit);
    }

    /** Whether too many wrong passwords keep the account shut at this moment. */
    public boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
