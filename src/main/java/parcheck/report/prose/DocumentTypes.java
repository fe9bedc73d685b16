package parcheck.report.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;

/** The types of official documents and the abbreviations that their signs begin with, from the word list. */
final class DocumentTypes {
    private static final Phrases TYPES = Phrases.heads("document");
    private static final Phrases CHECKED = Phrases.of("document.checked");
    private static final Map<String, Set<String>> SIGNS = signs();
    private static final List<String> KNOWN = Lexicon.list("document.signs");

    private DocumentTypes() {}

    /** The words of the type that end just before a token, or null. */
    static @Nullable String before(Tokens tokens, int end) {
        int words = TYPES.before(tokens, end);
        if (words == 0) {
            return null;
        }
        List<String> keys = new ArrayList<>();
        for (int i = end - words; i < end; i++) {
            keys.add(tokens.key(i));
        }
        return String.join(" ", keys);
    }

    /** Whether documents of this type never bear a sign that begins so, because it belongs to another type. */
    static boolean contradicts(String type, String sign) {
        String head = head(sign);
        Set<String> own = SIGNS.getOrDefault(type, Set.of());
        return CHECKED.is(type) && KNOWN.stream().anyMatch(sign::startsWith) && !own.contains(head);
    }

    /** The letters before the first stroke. */
    private static String head(String sign) {
        int end = 0;
        while (end < sign.length() && Character.isLetter(sign.charAt(end))) {
            end++;
        }
        return sign.substring(0, end);
    }

    private static Map<String, Set<String>> signs() {
        Map<String, Set<String>> out = new HashMap<>();
        for (String line : Lexicon.series("document")) {
            int arrow = line.indexOf('>');
            Set<String> signs = new HashSet<>();
            Arrays.stream(line.substring(arrow + 1).split("\\|", -1))
                    .map(String::strip)
                    .forEach(s -> {
                        signs.add(s);
                        signs.add(s.toUpperCase(Locale.ROOT));
                    });
            out.put(Fold.key(line.substring(0, arrow)), signs);
        }
        return out;
    }
}
