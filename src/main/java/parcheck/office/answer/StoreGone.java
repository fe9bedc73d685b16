package parcheck.office.answer;

import parcheck.check.Message;

/** The database or the disk does not answer. Nothing of what was asked has been done; asking again later may help. */
public final class StoreGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    /** The code tells which store is gone. */
    public StoreGone(String code, Throwable cause) {
        super(code, cause);
        this.words = Message.of(code);
    }

    /** The message to be shown. */
    public Message words() {
        return words;
    }
}
