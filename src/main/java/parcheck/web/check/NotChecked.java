package parcheck.web.check;

import parcheck.intake.UnreadableFile;
import parcheck.paper.UnreadableWords;
import parcheck.web.page.PageWords;

/** A file was not judged, for a reason that its sender can do something about; the message is a line in the sender's language. */
public final class NotChecked extends Exception {
    private static final long serialVersionUID = 1L;

    NotChecked(String line, Throwable cause) {
        super(line, cause);
    }

    static NotChecked of(UnreadableFile unreadable, PageWords w) {
        return new NotChecked(new UnreadableWords(w.verdicts()).line(unreadable.file(), unreadable), unreadable);
    }

    /** The line that says what is wrong and what to do. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
