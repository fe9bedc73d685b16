package parcheck.office.people;

import org.jspecify.annotations.Nullable;
import parcheck.office.caller.Role;

/** What an account is made of; an account without password logs in through an identity provider, under {@code subject}. */
public record NewAccount(
        String login,
        String name,
        Role role,
        @Nullable String unit,
        @Nullable String password,
        @Nullable String subject) {

    @Override
    public String toString() {
        return "NewAccount[" + login + ", " + role + ", " + unit + "]";
    }
}
