package parcheck.paper.notice;

import java.util.Locale;

/** The kinds of notices: a notice of check results, an official letter, and the confirmation for units that meet everything. */
public enum NoticeKind {
    NOTICE,
    LETTER,
    CONFIRMATION;

    /** Reads the lower-case code used on the command line; throws IllegalArgumentException for any other word. */
    public static NoticeKind of(String code) {
        return valueOf(code.strip().toUpperCase(Locale.ROOT));
    }

    /** The lower-case code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
