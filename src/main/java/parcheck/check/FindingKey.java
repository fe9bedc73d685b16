package parcheck.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parcheck.report.Heading;

/** Makes the key under which the same finding is recognised in the next run or the next submission. */
final class FindingKey {
    private FindingKey() {}

    /** Sixteen hexadecimal digits of the SHA-256 over rule, unit, period and what the finding points to. */
    static String of(String rule, Heading heading, String pointsTo) {
        String all = String.join("|", rule, heading.unitKey(), heading.period().code(), pointsTo);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
