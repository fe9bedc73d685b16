package parcheck.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import parcheck.plan.Fold;

/**
 * Names of units, fields and procedures as numbers. The number comes from the name itself, so that stores made on different
 * machines can be put together; names that differ only in case or spaces are one name, shown as it was first met.
 */
final class Labels {
    private static final int LONGEST = 300;
    private static final int MOST = 1 << 20;

    /** No database keeps all of them in a text. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Map<Long, String> names = new LinkedHashMap<>();
    private final Set<Long> broken = new HashSet<>();
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

    /** Whether letters of a name are lost: bytes that are none in the file's encoding. */
    boolean isBroken(long number) {
        return !broken.isEmpty() && broken.contains(number);
    }

    /** A text of the file in the letters of today. */
    String decoded(String raw) {
        return decoding.apply(raw);
    }

    private long number(String raw) {
        String decoded = Fold.spaces(CONTROL.matcher(decoded(raw)).replaceAll(" "));
        String name = decoded.length() > LONGEST ? decoded.substring(0, LONGEST) : decoded;
        String key = Fold.key(name);
        if (key.isEmpty()) {
            return 0;
        }
        long number = hash(key);
        if (name.indexOf('\uFFFD') >= 0) {
            broken.add(number);
        }
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
