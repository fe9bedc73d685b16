package parcheck.remedy;

import java.util.Locale;

/** The rungs of the ladder by which offices are called to order, mildest first. */
public enum Step {
    REMINDER,
    CORRECTION,
    CRITICISM;

    /** Reads the lower-case code used on the command line; throws IllegalArgumentException for any other word. */
    public static Step of(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }

    /** The lower-case code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The milder of the two. */
    public Step atMost(Step highest) {
        return compareTo(highest) <= 0 ? this : highest;
    }
}
