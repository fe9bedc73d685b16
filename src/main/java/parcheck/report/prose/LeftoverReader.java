package parcheck.report.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds last year's number left over: a plan for one year that orders its own fulfilment under the year before, or a report whose
 * closing words name only the year before. The year of the text is read from its title, or given.
 */
final class LeftoverReader {
    private static final Phrases KIND = Phrases.of("leftover.kind");
    private static final Phrases DIRECTIVE = Phrases.of("leftover.directive");
    private static final Phrases NOT = Phrases.of("leftover.not");
    private static final Phrases CLOSING = Phrases.of("leftover.closing");
    private static final Phrases NOISE = Phrases.of("leftover.noise");
    private static final Phrases YEAR = Phrases.of("date.year");
    private static final List<String[]> SAME = Lexicon.arrows("leftover.same.1");
    private static final int TITLE_SENTENCES = 12;
    private static final int NAME_WORDS = 16;

    private final List<Claim> claims = new ArrayList<>();
    private @Nullable Title title;
    private boolean inTitle;
    private int seen;
    private final int givenYear;

    /** The title of a text: its kind, the words of its subject, its year. */
    private record Title(String kind, Set<String> words, int year, Reading reading, int token) {}

    LeftoverReader(int givenYear) {
        this.givenYear = givenYear;
    }

    List<Claim> claims() {
        return claims;
    }

    void read(Reading reading) {
        boolean mayBeTitle = title == null && seen < TITLE_SENTENCES;
        if (!reading.hasNumbers() && !mayBeTitle) {
            return;
        }
        Tokens tokens = reading.tokens();
        if (CLOSING.at(tokens, 0) > 0) {
            closing(reading);
        }
        if (title == null && seen++ < TITLE_SENTENCES) {
            readTitle(reading);
            return;
        }
        for (int i = 0; title != null && i < tokens.size(); i++) {
            int kind = KIND.at(tokens, i);
            if (kind > 0 && named(tokens, i, kind).equals(title.kind())) {
                plan(reading, title, i, i + kind);
            }
        }
    }

    /** A title is a line with the kind alone, or beginning with it in capitals, and the lines up to the year. */
    private void readTitle(Reading reading) {
        Tokens tokens = reading.tokens();
        int kind = KIND.at(tokens, 0);
        boolean capitals = kind > 0 && isCapitals(tokens.raw(0, kind));
        if (!capitals && !inTitle) {
            return;
        }
        inTitle = true;
        titleKind = kind > 0 ? named(tokens, 0, kind) : titleKind;
        for (int i = 1; i < tokens.size(); i++) {
            if (isYear(tokens, i)) {
                title = new Title(titleKind, words(tokens, kind, i - 1), Dates.number(tokens, i), reading, i);
                return;
            }
        }
        inTitle = kind > 0 && tokens.size() <= kind + 1;
    }

    private String titleKind = "";

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private static String named(Tokens tokens, int from, int words) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < from + words; i++) {
            out.append(tokens.key(i)).append(' ');
        }
        return out.toString();
    }

    private void plan(Reading reading, Title own, int start, int from) {
        Tokens tokens = reading.tokens();
        for (int i = from; i < from + NAME_WORDS && i < tokens.size(); i++) {
            if (isYear(tokens, i)) {
                Set<String> name = words(tokens, from, i - 1);
                int clause = clauseStart(tokens, start);
                boolean same = !name.isEmpty() && own.words().containsAll(name);
                boolean directed = DIRECTIVE.within(tokens, clause, start) && !NOT.within(tokens, clause, start);
                if (same && directed && Dates.number(tokens, i) == own.year() - 1) {
                    add(reading, i, own.year());
                }
                return;
            }
            if (!tokens.at(i).isWord()) {
                return;
            }
        }
    }

    private static int clauseStart(Tokens tokens, int before) {
        int i = before;
        while (i > 0 && !tokens.isMark(i - 1, ';') && !tokens.isMark(i - 1, '.')) {
            i--;
        }
        return i;
    }

    private void closing(Reading reading) {
        int own = givenYear > 0 ? givenYear : title == null ? 0 : title.year();
        Tokens tokens = reading.tokens();
        int last = -1;
        for (int i = 1; own > 0 && i < tokens.size(); i++) {
            int year = isYear(tokens, i) ? Dates.number(tokens, i) : 0;
            if (year == own || year == own + 1) {
                return;
            }
            last = year == own - 1 ? i : last;
        }
        if (last > 0) {
            add(reading, last, own);
        }
    }

    private void add(Reading reading, int token, int own) {
        List<Excerpt> excerpts = new ArrayList<>();
        excerpts.add(Excerpt.of(reading.sentence(), List.of(reading.mark(token, token + 1))));
        if (title != null) {
            excerpts.add(Excerpt.of(
                    title.reading().sentence(), List.of(title.reading().mark(title.token(), title.token() + 1))));
        }
        claims.add(new DocumentClaim("leftover-year", excerpts, reading.tokens().key(token), String.valueOf(own)));
    }

    private static boolean isYear(Tokens tokens, int i) {
        return YEAR.has(tokens, i - 1)
                && tokens.at(i).isNumber()
                && tokens.key(i).length() == 4;
    }

    /** The words of a subject that tell it from others, long names shortened. */
    private static Set<String> words(Tokens tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            int noise = NOISE.at(tokens, i);
            if (noise > 0) {
                i += noise - 1;
            } else if (tokens.at(i).isWord()) {
                text.append(tokens.key(i)).append(' ');
            }
        }
        String all = text.toString();
        for (String[] shorter : SAME) {
            all = all.replace(shorter[0], shorter[1]);
        }
        Set<String> out = new HashSet<>(List.of(all.split(" ", -1)));
        out.remove("");
        return out;
    }
}
