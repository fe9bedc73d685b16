package parcheck.paper.machine;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import parcheck.check.Header;
import parcheck.paper.Width;

/** Identifiers, times and tokens as OSCAL wants them, made of the verdict alone: nothing random, no clock. */
final class OscalIds {
    private static final String NAMESPACE = "urn:parcheck:oscal";

    private final String scope;
    private final String time;

    OscalIds(Header header) {
        this.scope = String.join(
                "|",
                NAMESPACE,
                header.heading().unitKey(),
                header.heading().period().code(),
                header.inputSha256(),
                header.rulesSha256());
        this.time = header.asOf() + "T00:00:00+07:00";
    }

    /** The date of judgement, midnight in Viet Nam. */
    String time() {
        return time;
    }

    /** A name-based UUID (version 5: SHA-1 over the name). */
    String of(String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest((scope + "|" + name).getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
            long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clause as a token: letters, digits, dots, hyphens; anything else becomes a low line. */
    static String token(String clause) {
        String safe = Width.clean(clause).replaceAll("[^\\p{L}\\p{N}.\\-_]", "_");
        return safe.matches("[\\p{L}_].*") ? safe : "_" + safe;
    }

    /** A file's name as a relative address, everything but plain signs written in hexadecimal. */
    static String reference(String fileName) {
        try {
            return new URI(null, null, "./" + Width.clean(fileName), null).toASCIIString();
        } catch (URISyntaxException e) {
            return "#";
        }
    }
}
