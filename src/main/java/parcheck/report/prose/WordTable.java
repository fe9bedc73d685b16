package parcheck.report.prose;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;

/** Remembers the comparison keys of words met before, so that a text's words need not be folded, or even cut out, again and again. */
final class WordTable {
    private static final int BUCKETS = 1 << 14;
    private static final int MOST = 20_000;
    private static final int LONGEST = 24;

    private Word[] buckets = new Word[BUCKETS];
    private int size;

    /** A word as written, its key, and its number in the lexicon. */
    record Word(
            String raw, String key, int number, @Nullable Word next) {}

    /** The word that a text has from {@code start} to {@code end}. */
    Word word(String text, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            String raw = text.substring(start, end);
            return new Word(raw, raw.toLowerCase(Locale.ROOT), Lexicon.UNKNOWN, null);
        }
        int bucket = bucket(text, start, end);
        for (Word word = buckets[bucket]; word != null; word = word.next()) {
            if (word.raw().length() == length && text.startsWith(word.raw(), start)) {
                return word;
            }
        }
        return add(text.substring(start, end), bucket);
    }

    private Word add(String raw, int bucket) {
        if (size++ > MOST) {
            buckets = new Word[BUCKETS];
            size = 0;
        }
        String key = Fold.key(raw);
        buckets[bucket] = new Word(raw, key, Lexicon.number(key), buckets[bucket]);
        return buckets[bucket];
    }

    private static int bucket(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    }
}
