package parcheck.office.answer;

import parcheck.check.Message;

/** The office does not do what it was asked to; the reason decides the status, the message says why and what to do instead. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Message words;

    /** The kinds of refusal. */
    public enum Reason {
        /** The caller may see the thing but not do this. */
        FORBIDDEN,
        /** There is no such thing, or the caller may not know of it. */
        NOT_FOUND,
        /** What was asked does not fit the state that things are in. */
        CONFLICT,
        /** Somebody else changed the thing since the caller looked at it. */
        STALE,
        /** What was given is not acceptable. */
        INVALID
    }

    /** Refuses for a reason, with the code of the message and what fills its gaps. */
    public Refused(Reason reason, String code, Object... gaps) {
        super(reason + " " + code);
        this.reason = reason;
        this.words = Message.of(code, gaps);
    }

    /** The caller may not do this. */
    public static Refused forbidden() {
        return new Refused(Reason.FORBIDDEN, "office.forbidden");
    }

    /** There is no such thing for this caller. */
    public static Refused notFound() {
        return new Refused(Reason.NOT_FOUND, "office.not-found");
    }

    /** What was asked does not fit the state of things. */
    public static Refused conflict(String code, Object... gaps) {
        return new Refused(Reason.CONFLICT, code, gaps);
    }

    /** What was given is not acceptable. */
    public static Refused invalid(String code, Object... gaps) {
        return new Refused(Reason.INVALID, code, gaps);
    }

    /** The thing has been changed meanwhile. */
    public static Refused stale() {
        return new Refused(Reason.STALE, "office.stale");
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The message to be shown. */
    public Message words() {
        return words;
    }
}
