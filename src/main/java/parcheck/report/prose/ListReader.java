package parcheck.report.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;

/** Follows how sections and lists are counted, and finds letters and numbers that come twice or go back. */
final class ListReader {
    private static final List<String> LETTERS = Lexicon.list("list.letters");
    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");
    private static final int HEADING = 120;
    private static final int DEEPEST = 60;
    private static final Phrases QUOTED = Phrases.of("list.quoted");
    private static final Phrases AND = Phrases.of("sum.and");
    private static final int QUOTED_WITHIN = 60;

    private final Deque<Level> open = new ArrayDeque<>();
    private final List<Claim> claims = new ArrayList<>();

    /** An open list: what sort of sign it uses, and the place in the order and the sentence of its last entry. */
    private record Level(String sort, int last, String sign, Sentence sentence) {}

    void read(Sentence sentence) {
        if (!sentence.opening().isEmpty() && !sentence.isBullet()) {
            entry(sentence.opening(), sentence, true);
        }
        inlineLetters(sentence);
    }

    List<Claim> claims() {
        return claims;
    }

    /** Letters within a line open lists too: their later entries may begin lines. */
    private void inlineLetters(Sentence sentence) {
        String text = sentence.text();
        for (int i = text.indexOf(')'); i >= 0; i = text.indexOf(')', i + 1)) {
            boolean letter = i > 0 && LETTERS.contains(text.substring(i - 1, i));
            boolean alone = i == 1 || (i > 1 && text.charAt(i - 2) == ' ');
            if (letter && alone && !isQuoted(text, i - 1)) {
                entry(text.substring(i - 1, i + 1), sentence, false);
            }
        }
    }

    /** "Point c) and d) of article 1" names letters of another document: the first longer word before them in the clause tells. */
    private static boolean isQuoted(String text, int letter) {
        int from = letter;
        while (from > 0 && letter - from < QUOTED_WITHIN && ":;.".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        List<String> words = List.of(Fold.key(text.substring(from, letter)).split("[^\\p{L}\\p{M}]+", -1));
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).length() > 1 && !AND.is(words.get(i))) {
                return QUOTED.is(words.get(i));
            }
        }
        return false;
    }

    private void entry(String sign, Sentence sentence, boolean judged) {
        String sort = sort(sign);
        int order = order(sign);
        if (order < 0) {
            return;
        }
        Level now = new Level(sort, order, sign, sentence);
        if (order == 0) {
            open(now);
        } else if (!goesOn(now)) {
            Level twin = last(sort);
            if (twin != null && twin.last() >= order && judged && isJudged(twin, now)) {
                claim(twin, now);
            }
            if (twin != null) {
                closeTo(twin);
                open.pop();
            }
            open(now);
        }
    }

    private void open(Level level) {
        if (level.sort().equals(ROMANS.get(0))) {
            open.clear();
        }
        if (open.size() > DEEPEST) {
            open.removeLast();
        }
        open.push(level);
    }

    /** Whether some open list expects this sign next; lists within it are then closed. */
    private boolean goesOn(Level now) {
        for (Level level : open) {
            if (level.sort().equals(now.sort()) && isNext(level.last(), now.last(), now.sort())) {
                closeTo(level);
                open.pop();
                open.push(now);
                return true;
            }
        }
        return false;
    }

    private static boolean isNext(int last, int now, String sort) {
        boolean skipsOptional = sort.length() > 1 && sort.startsWith("a") && now == last + 2 && isOptional(last + 1);
        return now == last + 1 || skipsOptional;
    }

    private static boolean isOptional(int order) {
        return Lexicon.list("list.letters.optional").contains(LETTERS.get(order));
    }

    private void closeTo(Level level) {
        while (!open.isEmpty() && open.peek() != level) {
            open.pop();
        }
    }

    private @Nullable Level last(String sort) {
        return open.stream().filter(l -> l.sort().equals(sort)).findFirst().orElse(null);
    }

    /** Numbers are judged only where both stand before headings: enumerations within the text begin again as they like. */
    private static boolean isJudged(Level before, Level now) {
        boolean letter = now.sort().startsWith("a");
        return letter
                ? before.last() == now.last()
                : before.last() == now.last() && isHeading(before) && isHeading(now);
    }

    private static boolean isHeading(Level level) {
        String text = level.sentence().text();
        boolean ends = text.isEmpty() || ".;,".indexOf(text.charAt(text.length() - 1)) >= 0;
        return !ends && text.length() <= HEADING;
    }

    private void claim(Level before, Level now) {
        String kind = now.sort().startsWith("a") ? "list-letter" : "list-number";
        claims.add(new DocumentClaim(kind, List.of(excerpt(before), excerpt(now)), before.sign(), now.sign()));
    }

    private static Excerpt excerpt(Level level) {
        String text = level.sign() + " " + level.sentence().text();
        Sentence shown = new Sentence(level.sentence().place(), level.sentence().passage(), "", text);
        return Excerpt.of(shown, List.of(new Excerpt.Mark(0, level.sign().length())));
    }

    /** Signs of one sort are counted together: letters with their bracket or dot, romans, numbers, numbers under one number. */
    private static String sort(String sign) {
        String body = body(sign);
        String close = sign.substring(body.length());
        if (LETTERS.contains(body)) {
            return "a" + close;
        } else if (ROMANS.contains(body)) {
            return ROMANS.get(0);
        }
        int dot = body.lastIndexOf('.');
        return "1" + (dot < 0 ? close : "." + body.substring(0, dot));
    }

    private static int order(String sign) {
        String body = body(sign);
        if (LETTERS.contains(body)) {
            return LETTERS.indexOf(body);
        } else if (ROMANS.contains(body)) {
            return ROMANS.indexOf(body);
        }
        String last = body.substring(body.lastIndexOf('.') + 1);
        boolean digits = !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(last) - 1 : -1;
    }

    private static String body(String sign) {
        return sign.endsWith(")") || sign.endsWith(".") ? sign.substring(0, sign.length() - 1) : sign;
    }
}
