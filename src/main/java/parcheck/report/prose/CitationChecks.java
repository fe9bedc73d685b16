package parcheck.report.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the citations of a report against each other and against the calendar. */
final class CitationChecks {
    private static final Phrases DATE = Phrases.of("document.date");
    private static final Phrases NUMBER = Phrases.of("document.number");
    private static final Phrases BEFORE_DATE = Phrases.of("date.before");
    private static final Phrases AMENDING = Phrases.of("document.amending");
    private static final List<String[]> SHORT = Lexicon.arrows("document.committee", "document.council");
    private static final int LEAP_YEAR = 2024;
    private static final int LAST_DAY = 39;
    private static final int EARLIEST_IMPOSSIBLE = 29;

    private final Map<String, List<Citation>> dated = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Claim> claims = new ArrayList<>();

    void read(Reading reading) {
        CitationReader.read(reading).forEach(this::check);
        dates(reading);
    }

    List<Claim> claims() {
        return claims;
    }

    private void check(Citation c) {
        if (c.yearIsMalformed()) {
            add("citation-number", List.of(c.excerpt()), c.number() + "/" + c.year() + "/" + c.sign(), "");
        }
        if (c.type() != null && DocumentTypes.contradicts(c.type(), c.sign())) {
            add("citation-type", List.of(c.excerpt()), c.typeAsWritten(), c.sign());
        }
        if (isAmended(c)) {
            return;
        }
        if (c.yearContradictsDate()) {
            add("citation-year", List.of(c.excerpt()), c.code(), dateText(c));
        } else if (c.date() != null && c.date().year() > 0 && c.date().date(0) != null) {
            twoDates(c);
        }
    }

    /** Behind "amending some articles of" the date may be that of the amending document. */
    private static boolean isAmended(Citation c) {
        Tokens tokens = c.reading().tokens();
        int i = c.first();
        while (i > 0 && !tokens.isMark(i - 1, ';') && !tokens.isMark(i - 1, '.')) {
            i--;
        }
        return AMENDING.within(tokens, i, c.first());
    }

    private void twoDates(Citation now) {
        List<Citation> before = dated.computeIfAbsent(now.code(), k -> new ArrayList<>());
        for (Citation other : before) {
            if (isSameDocument(other, now) && !dateText(other).equals(dateText(now))) {
                add("citation-two-dates", List.of(other.excerpt(), now.excerpt()), dateText(other), dateText(now));
                return;
            }
        }
        if (before.stream().noneMatch(o -> dateText(o).equals(dateText(now)))) {
            before.add(now);
        }
    }

    /** Numbers begin again each year and at each issuer: only within one of both do two dates contradict each other. */
    private static boolean isSameDocument(Citation a, Citation b) {
        boolean sameYear = a.year() != null
                || (a.date() != null
                        && b.date() != null
                        && a.date().year() == b.date().year());
        String x = issuer(a);
        String y = issuer(b);
        boolean sameIssuer = x.isEmpty()
                || y.isEmpty()
                || x.startsWith(y)
                || y.startsWith(x)
                || firstWords(x).equals(firstWords(y));
        return sameYear
                && sameIssuer
                && (a.type() == null || b.type() == null || a.type().equals(b.type()));
    }

    private static String firstWords(String issuer) {
        String[] words = issuer.split(" ", 3);
        return words.length < 2 ? issuer : words[0] + " " + words[1];
    }

    private static String issuer(Citation c) {
        String issuer = c.issuer();
        for (String[] shorter : SHORT) {
            issuer = issuer.replace(shorter[0], shorter[1]);
        }
        return issuer;
    }

    private static String dateText(Citation c) {
        Dates.Written d = c.date();
        return d == null ? "" : d.day() + "/" + d.month() + "/" + d.year();
    }

    private void dates(Reading reading) {
        Tokens tokens = reading.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Dates.Written written = tokens.at(i).isNumber() ? Dates.written(tokens, i) : null;
            if (written != null && isTooLong(tokens, i)) {
                Excerpt excerpt = Excerpt.of(reading.sentence(), List.of(reading.mark(i, i + 5)));
                add("date-impossible", List.of(excerpt), tokens.raw(i, i + 5), "");
            } else if (written != null && isMeantAsDate(tokens, i, written) && written.date(LEAP_YEAR) == null) {
                Excerpt excerpt = Excerpt.of(reading.sentence(), List.of(reading.mark(i, written.end())));
                String text = tokens.raw(i, written.end());
                add("date-impossible", List.of(excerpt), text, "");
                i = written.end();
            }
        }
    }

    /** A year of five digits. */
    private static boolean isTooLong(Tokens tokens, int i) {
        return DATE.before(tokens, i) > 0
                && tokens.isMark(i + 1, '/')
                && tokens.isMark(i + 3, '/')
                && tokens.at(i + 4).isNumber()
                && tokens.key(i + 4).length() == 5;
    }

    /** With a year it is a date; without one only the word for day, or a last day that no fraction would have, makes it one. */
    private static boolean isMeantAsDate(Tokens tokens, int i, Dates.Written written) {
        boolean first = !NUMBER.has(tokens, i - 1)
                && !tokens.isMark(i - 1, '/')
                && !tokens.isMark(i - 1, '-')
                && written.day() <= LAST_DAY;
        boolean day = DATE.before(tokens, i) > 0;
        boolean end = BEFORE_DATE.before(tokens, i) > 0
                && !tokens.at(written.end()).isWord()
                && written.day() >= EARLIEST_IMPOSSIBLE
                && written.month() <= 12;
        boolean follows = tokens.isMark(written.end(), '/') || tokens.isMark(written.end(), '-');
        return first && !follows && (written.year() > 0 || (day && written.month() <= 12) || end);
    }

    private void add(String kind, List<Excerpt> excerpts, String first, @Nullable String second) {
        if (told.add(kind + "|" + first + "|" + second)) {
            claims.add(new DocumentClaim(kind, excerpts, first, second == null ? "" : second));
        }
    }
}
