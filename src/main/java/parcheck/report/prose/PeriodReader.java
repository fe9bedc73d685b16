package parcheck.report.prose;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Period;

/** Finds figures that end before the report's window does, and recruitments of the year before. */
final class PeriodReader {
    private static final Phrases UNTIL_MONTH = Phrases.of("period.until");
    private static final Phrases AS_OF = Phrases.of("period.as-of");
    private static final Phrases FIRST_MONTHS = Phrases.of("period.first-months");
    private static final Phrases RECRUITED = Phrases.of("period.recruited");
    private static final Phrases NOT = Phrases.of("period.not");
    private static final Phrases PEOPLE = Phrases.of("period.people");
    private static final Phrases YEAR = Phrases.of("date.year");
    private static final Set<Integer> WHOLE_PERIODS = Set.of(3, 6, 9, 12);

    /** Figures that end longer before are history, or tell of something that was over by then. */
    private static final int RECENT = 62;

    private final Period period;
    private final List<Claim> claims = new ArrayList<>();
    private final Map<LocalDate, List<Excerpt>> early = new TreeMap<>();

    PeriodReader(Period period) {
        this.period = period;
    }

    void read(Reading reading) {
        Tokens tokens = reading.tokens();
        Mentions mentions = reading.mentions();
        if (mentions.quantities().isEmpty() && mentions.fractions().isEmpty()) {
            return;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.at(i).isNumber()) {
                continue;
            }
            LocalDate end = endNamed(tokens, i);
            if (end != null && isEarly(end)) {
                Excerpt excerpt = Excerpt.of(reading.sentence(), List.of(reading.mark(i, i + 1)));
                early.computeIfAbsent(end, e -> new ArrayList<>()).add(excerpt);
                break;
            }
        }
        recruited(reading);
    }

    List<Claim> claims() {
        early.forEach((end, excerpts) ->
                claims.add(new PeriodClaim("period-early", List.copyOf(excerpts), end, period.start(), period.end())));
        return claims;
    }

    private boolean isEarly(LocalDate end) {
        return end.getYear() == period.year()
                && !end.isBefore(period.end().minusDays(RECENT))
                && end.isBefore(period.end());
    }

    private @Nullable LocalDate endNamed(Tokens tokens, int i) {
        if (AS_OF.before(tokens, i) > 0) {
            return Dates.at(tokens, i, period.year());
        }
        int month = tokens.key(i).length() <= 2 ? Dates.number(tokens, i) : 0;
        boolean until = UNTIL_MONTH.before(tokens, i) > 0;
        boolean first = FIRST_MONTHS.at(tokens, i + 1) > 0 && !WHOLE_PERIODS.contains(month);
        if (month < 1 || month > 12 || (!until && !first)) {
            return null;
        }
        int year = until ? yearAfter(tokens, i + 1) : yearAfter(tokens, i + 3);
        return YearMonth.of(year, Month.of(month)).atEndOfMonth();
    }

    /** The year named right behind a month; the report's own if none is. */
    private int yearAfter(Tokens tokens, int i) {
        boolean stroke = tokens.isMark(i, '/') || YEAR.has(tokens, i);
        int year = stroke && tokens.key(i + 1).length() == 4 ? Dates.number(tokens, i + 1) : 0;
        return year > 0 ? year : period.year();
    }

    private void recruited(Reading reading) {
        Tokens tokens = reading.tokens();
        if (!RECRUITED.within(tokens, 0, tokens.size()) || NOT.within(tokens, 0, tokens.size())) {
            return;
        }
        int last = 0;
        boolean own = false;
        for (int i = 1; i < tokens.size(); i++) {
            int year = tokens.key(i).length() == 4 && tokens.at(i).isNumber() ? Dates.number(tokens, i) : 0;
            own |= year == period.year();
            last = year == period.year() - 1 && YEAR.has(tokens, i - 1) ? i : last;
        }
        Quantity people = reading.mentions().quantities().stream()
                .filter(q -> PEOPLE.is(q.unit()) || PEOPLE.at(tokens, q.end()) > 0)
                .findFirst()
                .orElse(null);
        if (last > 0 && !own && people != null) {
            List<Excerpt.Mark> marks = new ArrayList<>(List.of(reading.mark(last, last + 1)));
            marks.add(reading.mark(people.first(), people.end()));
            claims.add(new PeriodClaim(
                    "period-year",
                    List.of(Excerpt.of(reading.sentence(), marks)),
                    LocalDate.of(period.year() - 1, 12, 31),
                    period.start(),
                    period.end()));
        }
    }
}
