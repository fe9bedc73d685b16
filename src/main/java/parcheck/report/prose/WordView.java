package parcheck.report.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;
import parcheck.report.words.Words;

/** A sentence as a row of words and figures, with the abbreviations of offices written out; stops divide it, other marks are gone. */
final class WordView {
    private static final Map<String, String[]> SHORT = abbreviations();
    private static final String STOPS = ";.()";

    private final List<Item> items = new ArrayList<>();

    /** A word, a figure, or a stop, and the token that it stands at; a figure has no word, a stop neither. */
    record Item(String word, @Nullable Quantity figure, int token) {
        boolean isStop() {
            return word.isEmpty() && figure == null;
        }
    }

    WordView(Reading reading) {
        Tokens tokens = reading.tokens();
        Mentions mentions = reading.mentions();
        for (int i = 0; i < tokens.size(); i++) {
            Fraction fraction = mentions.fractionAt(i);
            Quantity figure = fraction == null ? mentions.at(i) : fraction.above();
            if (figure != null) {
                items.add(new Item("", figure, i));
                i = Math.max(i, (fraction == null ? figure.end() : fraction.end()) - 1);
            } else {
                add(tokens, i);
            }
        }
    }

    private void add(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.isWord() || token.isNumber()) {
            for (String word : SHORT.getOrDefault(token.key(), new String[] {token.key()})) {
                items.add(new Item(word, null, i));
            }
        } else if (STOPS.indexOf(token.key().charAt(0)) >= 0) {
            items.add(new Item("", null, i));
        }
    }

    List<Item> items() {
        return items;
    }

    /** The words of a label or phrase in the same form. */
    static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        for (String word : Fold.key(text).split(" ", -1)) {
            out.addAll(List.of(SHORT.getOrDefault(word, new String[] {word})));
        }
        return out;
    }

    private static Map<String, String[]> abbreviations() {
        Words words = new Words("/parcheck/reading_vi.properties");
        Map<String, String[]> out = new HashMap<>();
        for (String s : words.list("short")) {
            String full = Fold.key(words.text("short." + s.toLowerCase(Locale.ROOT)));
            out.put(Fold.key(s), full.split(" ", -1));
        }
        return out;
    }
}
