package parcheck.evidence;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Remembers what a stretch of text stands for, without making a text of it each time. What is too much to remember is worked out again. */
final class SliceMap {
    private static final int MOST = 1 << 17;
    private static final int LONGEST = 400;

    private @Nullable String[] keys = new String[256];
    private long[] values = new long[256];
    private int size;

    /** The number for a stretch of text, worked out by {@code how} the first time. */
    long get(char[] text, int start, int end, ToLongFunction<String> how) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ hash >>> 15) & keys.length - 1;
        for (String key = keys[slot]; key != null; key = keys[slot]) {
            if (same(key, text, start, end)) {
                return values[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        String key = new String(text, start, end - start);
        long value = how.applyAsLong(key);
        if (size < MOST && key.length() <= LONGEST) {
            put(key, value);
        }
        return value;
    }

    private static boolean same(String key, char[] text, int start, int end) {
        int length = end - start;
        if (key.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (key.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private void put(String key, long value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
        size++;
    }

    private int slot(String key) {
        int hash = key.hashCode();
        int slot = (hash ^ hash >>> 15) & keys.length - 1;
        while (keys[slot] != null) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        @Nullable String[] oldKeys = keys;
        long[] oldValues = values;
        keys = new String[2 * oldKeys.length];
        values = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            String key = oldKeys[i];
            if (key != null) {
                int slot = slot(key);
                keys[slot] = key;
                values[slot] = oldValues[i];
            }
        }
    }
}
