package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parcheck.plan.Fold;

/**
 * What a figure counts: a key, empty if no such word follows; the power of ten that words such as million add; and the token behind
 * the unit's words.
 */
record Unit(String key, int power, int end) {
    private static final Phrases ONE = Phrases.of("unit.one");
    private static final Phrases NONE = Phrases.of("unit.none");
    private static final Phrases MONEY = Phrases.of("unit.money");
    private static final Phrases LABEL = Phrases.of("unit.label");
    private static final Phrases LINK = Phrases.of("unit.label.link");
    private static final int LABEL_REACH = 16;
    private static final Phrases GROUP = Phrases.of("unit.group");
    private static final Map<Integer, Phrases> SCALES =
            Map.of(3, Phrases.of("unit.scale.3"), 6, Phrases.of("unit.scale.6"), 9, Phrases.of("unit.scale.9"));
    private static final Phrases RATE = Phrases.of("unit.rate");
    private static final Map<String, String> SAME = same();
    private static final Map<String, List<String>> KINDS = kinds();

    /** How two units go together: one and the same, a kind of the other, one of them unnamed, or nothing to do with each other. */
    enum Fit {
        EQUAL,
        KIND,
        UNNAMED,
        DIFFERENT
    }

    /** The unit behind a figure that begins at {@code first}; where none stands there, the one that its label begins with. */
    static Unit of(Tokens tokens, int first, int behind) {
        Unit unit = after(tokens, behind);
        boolean linked = tokens.isMark(first - 1, ':') || LINK.has(tokens, first - 1);
        if (!unit.key().isEmpty() || unit.power() > 0 || !linked) {
            return unit;
        }
        for (int i = first - 2;
                i >= 0 && i > first - LABEL_REACH && tokens.at(i).isWord();
                i--) {
            if (LABEL.has(tokens, i)) {
                String key = after(tokens, i + 1).key();
                return key.isEmpty() ? unit : new Unit(key, 0, behind);
            }
        }
        return unit;
    }

    static Unit after(Tokens tokens, int i) {
        int power = 0;
        int at = i;
        for (int step = power(tokens, at); step > 0; step = power(tokens, at)) {
            power += step;
            at++;
        }
        if (MONEY.has(tokens, at)) {
            return new Unit(MONEY.first(), power, at + 1);
        }
        String key = key(tokens, at);
        int words = key.isEmpty() ? 0 : ONE.has(tokens, at) || key.indexOf(' ') < 0 ? 1 : 2;
        int end = at + words;
        while (words > 0 && tokens.isMark(end, ',') && GROUP.at(tokens, end + 1) > 0) {
            end += 1 + GROUP.at(tokens, end + 1);
        }
        boolean money = power >= 6 && key.isEmpty();
        return new Unit(money ? MONEY.first() : SAME.getOrDefault(key, key), power, end);
    }

    private static int power(Tokens tokens, int i) {
        if (!tokens.at(i).isWord() || RATE.has(tokens, i + 1)) {
            return 0;
        }
        for (Map.Entry<Integer, Phrases> scale : SCALES.entrySet()) {
            if (scale.getValue().has(tokens, i)) {
                return scale.getKey();
            }
        }
        return 0;
    }

    private static String key(Tokens tokens, int i) {
        String first = tokens.key(i);
        if (!tokens.at(i).isWord() || NONE.has(tokens, i)) {
            return "";
        }
        return ONE.has(tokens, i) || !tokens.at(i + 1).isWord() ? first : first + " " + tokens.key(i + 1);
    }

    BigDecimal factor() {
        return power == 0 ? BigDecimal.ONE : BigDecimal.TEN.pow(power);
    }

    /** How a part's unit goes with the unit of its whole. */
    static Fit fit(String whole, String part) {
        if (whole.isEmpty() || part.isEmpty()) {
            return Fit.UNNAMED;
        } else if (whole.equals(part)) {
            return Fit.EQUAL;
        }
        boolean kind =
                KINDS.getOrDefault(whole, List.of()).stream().anyMatch(k -> part.equals(k) || part.startsWith(k + " "));
        return kind ? Fit.KIND : Fit.DIFFERENT;
    }

    private static Map<String, String> same() {
        Map<String, String> out = new HashMap<>();
        for (String line : Lexicon.series("unit.same")) {
            List<String> keys = split(line);
            keys.forEach(k -> out.put(k, keys.get(0)));
        }
        return out;
    }

    private static Map<String, List<String>> kinds() {
        Map<String, List<String>> out = new HashMap<>();
        for (String line : Lexicon.series("unit.kind")) {
            int arrow = line.indexOf('>');
            out.put(Fold.key(line.substring(0, arrow)), split(line.substring(arrow + 1)));
        }
        return out;
    }

    private static List<String> split(String line) {
        List<String> out = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            out.add(Fold.key(part));
        }
        return out;
    }
}
