package parcheck.evidence.signature;

/** A file of which nothing can be said, and why. */
final class UnreadablePdf extends Exception {
    private static final long serialVersionUID = 1L;
    private final Trouble trouble;

    UnreadablePdf(Trouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
