package parcheck.evidence;

import java.util.Locale;

/** A column of a register that some measure needs. Every other column of a file, names and telephone numbers too, is passed over unread. */
public enum Field {
    CODE(Register.DOSSIERS, true),
    PROCEDURE(Register.DOSSIERS, false),
    FIELD(Register.DOSSIERS, false),
    UNIT(Register.DOSSIERS, false),
    RECEIVED(Register.DOSSIERS, true),
    DUE(Register.DOSSIERS, true),
    ALLOWED_DAYS(Register.DOSSIERS, false),
    EXTENDED(Register.DOSSIERS, false),
    REAPPOINTED(Register.DOSSIERS, false),
    FINISHED(Register.DOSSIERS, true),
    RETURNED(Register.DOSSIERS, false),
    STATUS(Register.DOSSIERS, false),
    SUPPLEMENTS(Register.DOSSIERS, false),
    APOLOGY(Register.DOSSIERS, false),
    NO_FAULT(Register.DOSSIERS, false),
    PAUSES(Register.DOSSIERS, false),
    CHANNEL(Register.DOSSIERS, false),

    NUMBER(Register.DOCUMENTS, true),
    DOCUMENT_UNIT(Register.DOCUMENTS, false),
    ISSUED(Register.DOCUMENTS, true),
    SECRET(Register.DOCUMENTS, true),
    ELECTRONIC(Register.DOCUMENTS, true),
    SIGNED_LEADER(Register.DOCUMENTS, true),
    SIGNED_AGENCY(Register.DOCUMENTS, true),

    POST_UNIT(Register.POSTS, true),
    POST_YEAR(Register.POSTS, true),
    POST_KIND(Register.POSTS, true),
    ASSIGNED(Register.POSTS, true),
    PRESENT(Register.POSTS, false);

    private final Register register;
    private final boolean needed;

    Field(Register register, boolean needed) {
        this.register = register;
        this.needed = needed;
    }

    /** The register that has this column. */
    public Register register() {
        return register;
    }

    /** Whether nothing can be counted without it. */
    public boolean needed() {
        return needed;
    }

    /** Its name in mapping files and in the list of synonyms, for example {@code received}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
