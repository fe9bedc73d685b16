package parcheck.report.prose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parcheck.plan.Fold;
import parcheck.report.words.Words;

/** The word list of prose, and a number for each word that occurs in it, so that words are compared as numbers. */
final class Lexicon {
    /** The number of all words that are not in the list. */
    static final int UNKNOWN = -1;

    private static final Words WORDS = new Words("/parcheck/prose_vi.properties");
    private static final Map<String, Integer> NUMBERS = numbers();

    private Lexicon() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> out = new HashMap<>();
        for (String name : WORDS.names()) {
            Arrays.stream(Fold.key(WORDS.text(name)).split(" ")).forEach(word -> out.putIfAbsent(word, out.size()));
        }
        return out;
    }

    static int number(String word) {
        return NUMBERS.getOrDefault(word, UNKNOWN);
    }

    static int size() {
        return NUMBERS.size();
    }

    /** The phrases under a key as comparison keys. */
    static List<String> keys(String name) {
        return WORDS.keys(name);
    }

    /** The texts under a key, as written. */
    static List<String> list(String name) {
        return WORDS.list(name);
    }

    /** Texts under {@code name.1}, {@code name.2} … as long as there are any, as written. */
    static List<String> series(String name) {
        return Stream.iterate(1, n -> WORDS.has(name + "." + n), n -> n + 1)
                .map(n -> WORDS.text(name + "." + n))
                .toList();
    }

    /** For each key the words before and behind its arrow, as comparison keys. */
    static List<String[]> arrows(String... names) {
        return Stream.of(names)
                .map(name -> WORDS.text(name).split(">", 2))
                .map(pair -> new String[] {Fold.key(pair[0]), Fold.key(pair[1])})
                .toList();
    }
}
