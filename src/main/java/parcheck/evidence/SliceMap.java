package parcheck.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToLongFunction;

/** Remembers what a stretch of text stands for, without making a text of it each time. What is too much to remember is worked out again. */
final class SliceMap {
    private static final int MOST = 1 << 17;
    private static final int LONGEST = 400;

    private byte[][] keys = new byte[256][];
    private long[] values = new long[256];
    private int size;

    /** The number for a stretch of text, worked out by {@code how} the first time. */
    long get(byte[] text, int start, int end, ToLongFunction<String> how) {
        int hash = 1;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 15) & keys.length - 1;
        for (byte[] key = keys[slot]; key != null; key = keys[slot]) {
            if (Arrays.equals(key, 0, key.length, text, start, end)) {
                return values[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        long value = how.applyAsLong(new String(text, start, end - start, StandardCharsets.UTF_8));
        if (size < MOST && end - start <= LONGEST) {
            put(Arrays.copyOfRange(text, start, end), value);
        }
        return value;
    }

    private void put(byte[] key, long value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    private int slot(byte[] key) {
        int hash = Arrays.hashCode(key);
        int slot = (hash ^ hash >>> 15) & keys.length - 1;
        while (keys[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        byte[][] oldKeys = keys;
        long[] oldValues = values;
        keys = new byte[2 * oldKeys.length][];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            byte[] key = oldKeys[i];
            if (key != null) {
                int slot = slot(key);
                keys[slot] = key;
                values[slot] = oldValues[i];
            }
        }
    }
}
