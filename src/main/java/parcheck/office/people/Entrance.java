package parcheck.office.people;

import org.jspecify.annotations.Nullable;

/** What became of an attempt to log in; the account is there only if it succeeded. What is told to the person must not differ between the failures. */
public record Entrance(Outcome outcome, @Nullable Account account) {

    /** How it ended. */
    public enum Outcome {
        OPEN,
        WRONG,
        LOCKED,
        SWITCHED_OFF
    }
}
