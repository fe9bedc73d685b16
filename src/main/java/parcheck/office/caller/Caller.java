package parcheck.office.caller;

import org.jspecify.annotations.Nullable;

/** Who asks: an account in its role, for its unit where it has one. */
public record Caller(
        long account, String login, Role role, @Nullable String unit) {}
