package parcheck.report.prose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parcheck.plan.Fold;
import parcheck.report.words.Words;

/** A set of phrases of the word list, found in tokens by their first or last word. */
final class Phrases {
    private static final Words WORDS = new Words("/parcheck/prose_vi.properties");

    private final Map<String, List<String[]>> byFirst;
    private final Map<String, List<String[]>> byLast;

    private final String first;

    private Phrases(List<String> keys) {
        this.first = keys.isEmpty() ? "" : keys.get(0);
        List<String[]> phrases = keys.stream()
                .filter(k -> !k.isEmpty())
                .map(k -> k.split(" "))
                .sorted(Comparator.comparingInt((String[] p) -> p.length).reversed())
                .toList();
        this.byFirst = phrases.stream().collect(Collectors.groupingBy(p -> p[0], HashMap::new, Collectors.toList()));
        this.byLast = phrases.stream()
                .collect(Collectors.groupingBy(p -> p[p.length - 1], HashMap::new, Collectors.toList()));
    }

    /** All phrases under these keys of the word list. */
    static Phrases of(String... keys) {
        return new Phrases(Stream.of(keys).flatMap(k -> WORDS.keys(k).stream()).toList());
    }

    /** Texts under {@code key.1}, {@code key.2} … as long as there are any, as written. */
    static List<String> series(String key) {
        return Stream.iterate(1, n -> WORDS.has(key + "." + n), n -> n + 1)
                .map(n -> WORDS.text(key + "." + n))
                .toList();
    }

    /** The words before the arrow of each line under {@code key.1}, {@code key.2} … */
    static Phrases heads(String key) {
        return new Phrases(series(key).stream()
                .map(line -> Fold.key(line.substring(0, line.indexOf('>'))))
                .toList());
    }

    /** For each key the words before and behind its arrow, as comparison keys. */
    static List<String[]> arrows(String... keys) {
        return Stream.of(keys)
                .map(k -> WORDS.text(k).split(">", 2))
                .map(pair -> new String[] {Fold.key(pair[0]), Fold.key(pair[1])})
                .toList();
    }

    /** The texts under a key, as written. */
    static List<String> list(String key) {
        return WORDS.list(key);
    }

    /** Phrase sets under {@code key.1}, {@code key.2} … */
    static List<Phrases> sets(String key) {
        return Stream.iterate(1, n -> WORDS.has(key + "." + n), n -> n + 1)
                .map(n -> of(key + "." + n))
                .toList();
    }

    /** How many tokens from {@code i} on the longest phrase takes that begins there; 0 if none does. */
    int at(Tokens tokens, int i) {
        for (String[] phrase : byFirst.getOrDefault(tokens.key(i), List.of())) {
            if (matches(tokens, i, phrase)) {
                return phrase.length;
            }
        }
        return 0;
    }

    /** How many tokens the longest phrase takes that ends just before {@code end}; 0 if none does. */
    int before(Tokens tokens, int end) {
        for (String[] phrase : byLast.getOrDefault(tokens.key(end - 1), List.of())) {
            if (matches(tokens, end - phrase.length, phrase)) {
                return phrase.length;
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

    /** The first phrase of the list, which stands for all. */
    String first() {
        return first;
    }

    /** Whether a single word is one of the phrases. */
    boolean has(String key) {
        return byFirst.getOrDefault(key, List.of()).stream().anyMatch(p -> p.length == 1);
    }

    /** Whether these words together are one of the phrases. */
    boolean is(String words) {
        String[] parts = words.split(" ", -1);
        return byFirst.getOrDefault(parts[0], List.of()).stream().anyMatch(p -> Arrays.equals(p, parts));
    }

    private static boolean matches(Tokens tokens, int from, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!tokens.key(from + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
