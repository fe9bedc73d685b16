package parcheck.report.prose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;

/** A set of phrases of the word list, found in tokens by their first or last word. */
final class Phrases {
    /** Phrases as numbers of words, by the number of their first and of their last word; the longest first. */
    private final int[] @Nullable [][] byFirst = new int[Lexicon.size()][][];

    private final int[] @Nullable [][] byLast = new int[Lexicon.size()][][];
    private final List<String> keys;

    private Phrases(List<String> keys) {
        this.keys = keys.stream().filter(k -> !k.isEmpty()).toList();
        this.keys.stream()
                .map(Phrases::numbers)
                .sorted(Comparator.comparingInt((int[] p) -> p.length).reversed())
                .forEach(phrase -> {
                    add(byFirst, phrase[0], phrase);
                    add(byLast, phrase[phrase.length - 1], phrase);
                });
    }

    private static void add(int[] @Nullable [][] index, int word, int[] phrase) {
        int[][] old = index[word];
        index[word] = old == null ? new int[1][] : Arrays.copyOf(old, old.length + 1);
        index[word][index[word].length - 1] = phrase;
    }

    private static int[] numbers(String words) {
        return Arrays.stream(words.split(" ", -1)).mapToInt(Lexicon::number).toArray();
    }

    /** All phrases under these keys of the word list. */
    static Phrases of(String... names) {
        return new Phrases(
                Stream.of(names).flatMap(n -> Lexicon.keys(n).stream()).toList());
    }

    /** Phrases given as comparison keys; their words must stand in the word list. */
    static Phrases ofKeys(List<String> keys) {
        return new Phrases(keys);
    }

    /** The words before the arrow of each line under {@code name.1}, {@code name.2} … */
    static Phrases heads(String name) {
        return new Phrases(Lexicon.series(name).stream()
                .map(line -> Fold.key(line.substring(0, line.indexOf('>'))))
                .toList());
    }

    /** Phrase sets under {@code name.1}, {@code name.2} … */
    static List<Phrases> sets(String name) {
        return IntStream.rangeClosed(1, Lexicon.series(name).size())
                .mapToObj(n -> of(name + "." + n))
                .toList();
    }

    /** How many tokens from {@code i} on the longest phrase takes that begins there; 0 if none does. */
    int at(Tokens tokens, int i) {
        int word = tokens.word(i);
        int[][] phrases = word < 0 ? null : byFirst[word];
        if (phrases != null) {
            for (int[] phrase : phrases) {
                if (matches(tokens, i, phrase)) {
                    return phrase.length;
                }
            }
        }
        return 0;
    }

    /** How many tokens the longest phrase takes that ends just before {@code end}; 0 if none does. */
    int before(Tokens tokens, int end) {
        int word = tokens.word(end - 1);
        int[][] phrases = word < 0 ? null : byLast[word];
        if (phrases != null) {
            for (int[] phrase : phrases) {
                if (matches(tokens, end - phrase.length, phrase)) {
                    return phrase.length;
                }
            }
        }
        return 0;
    }

    /** Whether any phrase begins in {@code from} … {@code to} and ends before {@code to}. */
    boolean within(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int length = at(tokens, i);
            if (length > 0 && i + length <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether a single word of a text is one of the phrases. */
    boolean has(Tokens tokens, int i) {
        int word = tokens.word(i);
        int[][] phrases = word < 0 ? null : byFirst[word];
        return phrases != null && phrases[phrases.length - 1].length == 1;
    }

    /** Whether these words together are one of the phrases. */
    boolean is(String words) {
        return keys.contains(words);
    }

    /** The first phrase of the list, which stands for all. */
    String first() {
        return keys.get(0);
    }

    private static boolean matches(Tokens tokens, int from, int[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (tokens.word(from + i) != phrase[i]) {
                return false;
            }
        }
        return true;
    }
}
