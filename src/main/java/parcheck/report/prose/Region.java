package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * The tokens of a sentence in which parts of a total are listed, from {@code from} up to {@code end}; the total stands before
 * {@code before}. {@code loose} openings ("among them") may name some parts only; {@code bare} regions are brackets without any such
 * words; {@code colon} tells that a colon follows the words.
 */
record Region(int before, int from, int end, boolean loose, boolean bare, boolean colon) {
    private static final Phrases TRIGGER = Phrases.of("sum.trigger");
    private static final Phrases NO_TRIGGER = Phrases.of("sum.trigger.not");
    private static final Phrases LOOSE = Phrases.of("sum.loose");

    /** Brackets within brackets within brackets list no parts that anybody could follow. */
    private static final int DEEPEST = 3;

    /** All regions of a sentence, in order. */
    static List<Region> of(Mentions mentions) {
        List<Region> out = new ArrayList<>();
        Tokens tokens = mentions.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int words = trigger(tokens, i);
            if (words > 0) {
                out.add(worded(mentions, i, words));
                i += words;
            } else {
                if (tokens.isMark(i, '(') && mentions.depth(i) <= DEEPEST && trigger(tokens, i + 1) == 0) {
                    out.add(new Region(i, i + 1, mentions.closing(i), false, true, false));
                }
                i++;
            }
        }
        return out;
    }

    /** How many words from {@code i} on announce parts; 0 if none do. */
    static int trigger(Tokens tokens, int i) {
        int words = TRIGGER.at(tokens, i);
        boolean denied = words > 0 && (NO_TRIGGER.at(tokens, i) > 0 || NO_TRIGGER.before(tokens, i + words) > 0);
        return denied ? 0 : words;
    }

    private static Region worded(Mentions mentions, int i, int words) {
        Tokens tokens = mentions.tokens();
        boolean opened = tokens.isMark(i - 1, '(');
        boolean loose = LOOSE.at(tokens, i) == words;
        boolean colon = tokens.isMark(i + words, ':');
        int end = opened ? mentions.closing(i - 1) : nextTrigger(mentions, i, i + words);
        return new Region(opened ? i - 1 : i, i + words, end, loose, false, colon);
    }

    private static int nextTrigger(Mentions mentions, int start, int from) {
        Tokens tokens = mentions.tokens();
        int depth = mentions.depth(start);
        int i = from;
        while (i < tokens.size() && mentions.depth(i) >= depth) {
            boolean here = mentions.depth(i) == depth;
            if (here && (trigger(tokens, i) > 0 || tokens.isMark(i, '.') || (depth > 0 && tokens.isMark(i, ')')))) {
                return i;
            }
            i++;
        }
        return i;
    }
}
