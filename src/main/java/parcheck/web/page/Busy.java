package parcheck.web.page;

/** Too much is being worked on at this moment; the same request will do in a minute. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Too much at this moment. */
    public Busy() {
        super("busy");
    }
}
