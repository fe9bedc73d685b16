package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import parcheck.plan.Fold;
import parcheck.plan.Level;
import parcheck.report.prose.WordView.Item;
import parcheck.report.words.Words;

/** Tells whether a figure of prose is that of the whole unit and period: no other year, no other unit, no part, no plan. */
final class Scope {
    private static final Words WORDS = new Words(Wordings.RESOURCE);
    private static final List<List<String>> NOT = phrases("scope.not");
    private static final List<String> UNITS = WORDS.keys("scope.unit");
    private static final int BEHIND = 8;

    private final Frame frame;
    private final List<List<String>> own;
    private final List<List<String>> others = new ArrayList<>();
    private final String ownName;

    Scope(Frame frame) {
        this.frame = frame;
        this.own = phrases("scope.own." + frame.period().kind().name().toLowerCase(Locale.ROOT));
        this.ownName = Fold.key(frame.unitName());
        for (Level level : List.of(Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)) {
            if (level != frame.level()) {
                others.addAll(phrases("scope." + level.code()));
            }
        }
    }

    private static List<List<String>> phrases(String key) {
        List<List<String>> out = new ArrayList<>();
        WORDS.list(key).forEach(phrase -> out.add(WordView.words(phrase)));
        return out;
    }

    /** Whether nothing in the clause around the match, outside of it, says otherwise. */
    boolean isWhole(List<Item> items, Wording.Match match, Tokens tokens) {
        int from = match.firstItem();
        while (from > 0 && !items.get(from - 1).isStop()) {
            from--;
        }
        int to = match.endItem();
        while (to < items.size()
                && to < match.endItem() + BEHIND
                && !items.get(to).word().isEmpty()) {
            to++;
        }
        for (int i = from; i < to; i++) {
            boolean inside = i >= match.firstItem() && i < match.endItem();
            int owned = begins(own, items, i);
            if (owned > 0) {
                i += owned - 1;
            } else if (isOtherYear(items.get(i)) || (!inside && isOther(items, i, tokens))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOtherYear(Item item) {
        String word = item.word();
        boolean year = word.length() == 4
                && (word.startsWith("20") || word.startsWith("19"))
                && word.chars().allMatch(Character::isDigit);
        return year && Integer.parseInt(word) != frame.period().year();
    }

    private boolean isOther(List<Item> items, int i, Tokens tokens) {
        return begins(NOT, items, i) > 0 || begins(others, items, i) > 0 || namesUnit(items.get(i), tokens);
    }

    private boolean namesUnit(Item item, Tokens tokens) {
        int i = item.token();
        boolean unit = UNITS.contains(item.word()) && tokens.at(i + 1).isWord();
        boolean capital = unit && Character.isUpperCase(tokens.raw(i + 1).charAt(0));
        return capital
                && !Fold.key(tokens.text().substring(tokens.at(i).start())).startsWith(ownName);
    }

    private static int begins(List<List<String>> phrases, List<Item> items, int at) {
        int longest = 0;
        for (List<String> phrase : phrases) {
            boolean here = at + phrase.size() <= items.size();
            for (int k = 0; here && k < phrase.size(); k++) {
                here = items.get(at + k).word().equals(phrase.get(k));
            }
            longest = here ? Math.max(longest, phrase.size()) : longest;
        }
        return longest;
    }
}
