package parcheck.plan;

import java.util.Locale;

/** The level of a unit, because a clause addresses some levels and not others. */
public enum Level {
    PROVINCE,
    DEPARTMENT,
    DISTRICT,
    COMMUNE;

    /** Reads the lower-case code used in files; throws IllegalArgumentException for any other word. */
    public static Level of(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }

    /** The lower-case code used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
