package parcheck.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import parcheck.plan.Fold;

/**
 * Names of units, fields and procedures as numbers. The number comes from the name itself, so that stores made on different
 * machines can be put together; names that differ only in case or spaces are one name, shown as it was first met.
 */
final class Labels {
    private static final int LONGEST = 300;
    private static final int MOST = 1 << 20;

    private final Map<Long, String> names = new LinkedHashMap<>();
    private SliceMap known = new SliceMap();
    private UnaryOperator<String> decoding = UnaryOperator.identity();

    /** How the file that is read now writes its letters. */
    void decoding(UnaryOperator<String> value) {
        decoding = value;
        known = new SliceMap();
    }

    /** The number of a name; 0 if it is blank. */
    long of(Row row, int column) {
        if (column < 0 || column >= row.count) {
            return 0;
        }
        return known.get(row.text, row.starts[column], row.ends[column], this::number);
    }

    /** A text of the file in the letters of today. */
    String decoded(String raw) {
        return decoding.apply(raw);
    }

    private long number(String raw) {
        String decoded = Fold.spaces(decoded(raw));
        String name = decoded.length() > LONGEST ? decoded.substring(0, LONGEST) : decoded;
        String key = Fold.key(name);
        if (key.isEmpty()) {
            return 0;
        }
        long number = hash(key);
        if (names.size() < MOST) {
            names.putIfAbsent(number, name);
        }
        return number;
    }

    /** All names met so far by their numbers. */
    Map<Long, String> names() {
        return names;
    }

    private static long hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> 1 | 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
