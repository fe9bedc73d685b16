package parcheck.intake;

import java.util.List;

/** A file that cannot be taken in: its name, the reason, and details for the message. Never half a reading. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final Reason reason;
    private final List<String> details;

    /** Why a file cannot be read; every reason has its words and its remedy in the message files. */
    public enum Reason {
        NOT_FOUND,
        DIRECTORY,
        NO_PERMISSION,
        EMPTY,
        TOO_LARGE,
        CHANGED_WHILE_READ,
        UNKNOWN_FORMAT,
        OLD_OFFICE,
        ENCRYPTED,
        PDF,
        IMAGE,
        MACRO,
        STRICT_OOXML,
        TRUNCATED,
        ZIP_BOMB,
        DTD,
        BROKEN,
        NOT_JSON,
        NOT_UNICODE,
        NO_REPORT,
        NO_UNIT,
        NO_LEVEL,
        NO_PERIOD,
        NO_PLAN,
        NO_REGISTER,
        NO_CERTIFICATE,
        NO_AUTHORITY,
        NO_DOCUMENTS,
        TOO_MANY_COLUMNS,
        ENDLESS_ROW,
        IO
    }

    /** Names the file and the reason; details fill the reason's message in order. */
    public UnreadableFile(String file, Reason reason, String... details) {
        super(file + ": " + reason + " " + List.of(details));
        this.file = file;
        this.reason = reason;
        this.details = List.of(details);
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }

    /** The reason, whose words are in the message files. */
    public Reason reason() {
        return reason;
    }

    /** Details that the reason's message asks for. */
    public List<String> details() {
        return details;
    }
}
