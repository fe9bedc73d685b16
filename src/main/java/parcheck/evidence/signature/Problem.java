package parcheck.evidence.signature;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One reason to look at a file: where in the file ({@code place}, a field's name, or empty for the whole file), the code of its
 * words (its remedy has the same code and {@code .remedy}), and since when, if that matters.
 */
public record Problem(String place, String code, @Nullable Instant since) {

    /** All problems of a file, its signatures in order, then the file as a whole. */
    public static List<Problem> of(SignedFile file) {
        List<Problem> out = new ArrayList<>();
        file.signatures().forEach(s -> of(s, out));
        Trouble trouble = file.trouble();
        if (trouble != null) {
            out.add(new Problem("", "signature.trouble." + code(trouble), null));
        } else if (file.signatures().isEmpty()) {
            out.add(new Problem("", "signature.unsigned", null));
        } else {
            missing(file, SignerKind.PERSON, "signature.no-leader", out);
            missing(file, SignerKind.ORGANISATION, "signature.no-organisation", out);
        }
        return out;
    }

    /** Problems of one signature. */
    static void of(DocumentSignature signature, List<Problem> out) {
        String place = signature.place();
        if (!signature.intact()) {
            out.add(new Problem(place, "signature.does-not-fit", null));
        }
        if (signature.coverage().whole() != Answer.YES) {
            out.add(new Problem(place, "signature.coverage." + code(signature.coverage()), null));
        }
        if (signature.trust() != Trust.TRUSTED) {
            out.add(new Problem(place, "signature.trust." + code(signature.trust()), signature.since()));
        }
        if (signature.kind() == SignerKind.UNKNOWN) {
            out.add(new Problem(place, "signature.kind-unknown", null));
        }
    }

    private static void missing(SignedFile file, SignerKind kind, String code, List<Problem> out) {
        if (file.by(kind) == Answer.NO) {
            out.add(new Problem("", code, null));
        }
    }

    /** The lower-case, hyphenated code of a value. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
