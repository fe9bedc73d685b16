package parcheck.intake;

import java.io.IOException;

/** Carries a refusal out of a stream, through readers that know only IOException. */
final class RefusedPart extends IOException {
    private static final long serialVersionUID = 1L;
    private final UnreadableFile refusal;

    RefusedPart(UnreadableFile refusal) {
        super(refusal.getMessage(), refusal);
        this.refusal = refusal;
    }

    UnreadableFile refusal() {
        return refusal;
    }
}
