package parcheck.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The identity of everything that papers are made from: the same identity, the same papers. */
final class MadeFrom {
    private final MessageDigest digest = sha();

    /** Adds something, in words or as the content of a file. */
    MadeFrom add(@Nullable Object what) {
        byte[] bytes =
                what instanceof byte[] content ? content : String.valueOf(what).getBytes(StandardCharsets.UTF_8);
        digest.update(sha().digest(bytes));
        return this;
    }

    /** The identity so far, in hexadecimal; nothing can be added afterwards. */
    String identity() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
