package parcheck.evidence.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature of a file. {@code place} is the name of its field; {@code claimed} is the time that the signer wrote down,
 * {@code stamped} that of a trusted time stamp; {@code detail} is a place or day that the trust or the coverage asks for.
 */
public record DocumentSignature(
        String place,
        String signer,
        SignerKind kind,
        String issuer,
        @Nullable Instant claimed,
        @Nullable Instant stamped,
        boolean intact,
        Coverage coverage,
        Trust trust,
        @Nullable Instant since) {

    /** Whether what was signed is unchanged, and nothing but signatures was added afterwards. */
    Answer untouched() {
        return intact ? coverage.whole() : Answer.NO;
    }
}
