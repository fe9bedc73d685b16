package parcheck.web.check;

/** A file was not judged, for a reason that its sender can do something about; the message is a line in the sender's language. */
public final class NotChecked extends Exception {
    private static final long serialVersionUID = 1L;

    NotChecked(String line, Throwable cause) {
        super(line, cause);
    }

    /** The line that says what is wrong and what to do. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
