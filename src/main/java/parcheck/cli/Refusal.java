package parcheck.cli;

import parcheck.check.Message;

/** The program cannot do what it was asked to; the message says why and what to do instead. Ends with exit code 2. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Message words;

    Refusal(String code, Object... gaps) {
        super(code);
        this.words = Message.of(code, gaps);
    }

    Message words() {
        return words;
    }
}
