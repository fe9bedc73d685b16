package parcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;
import parcheck.plan.Period;
import parcheck.report.words.Words;

/** Finds report periods in words: "năm 2021", "6 tháng đầu năm 2022", "quý III/2023". A date is no period. */
final class PeriodWords {
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");
    private static final String Y = "(20[0-9]{2})(?![0-9])(?! 20[0-9]{2})";
    private static final String YEAR = "(?:" + word("year") + " )?";
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:" + word("day") + " )?[0-9]{1,2} (?:"
            + word("month") + " )?[0-9]{1,2} " + YEAR + "20[0-9]{2}");
    private static final Pattern CODE = Pattern.compile(Y + " (h1|q1|q3|year)(?![a-z0-9])");
    private static final Pattern MONTHS = Pattern.compile("(?<![a-z0-9])([0-9]{1,2}|[a-z\\p{M}]+) " + word("month")
            + " (?:(" + word("first") + "|" + word("last") + ") )?" + YEAR + Y);
    private static final Pattern QUARTER = Pattern.compile(word("quarter") + " (iv|i{1,3}|[1-4]) " + YEAR + Y);
    private static final Pattern MONTH = Pattern.compile(word("month") + " [0-9]{1,2} " + YEAR + Y);
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?<![a-z])" + word("year") + " " + Y);

    private PeriodWords() {}

    private static String word(String key) {
        return Pattern.quote(Fold.key(WORDS.text("period." + key)));
    }

    /** The periods named in a text, in the order of looking; null stands for a period that is none of the ministry's windows. */
    static List<@Nullable Period> find(String text) {
        List<@Nullable Period> out = new ArrayList<>();
        String rest = DATE.matcher(Fold.key(text)).replaceAll(" ");
        rest = take(
                rest, CODE, out, m -> Period.of(m.group(1) + "-" + m.group(2).toUpperCase(java.util.Locale.ROOT)));
        rest = take(rest, MONTHS, out, PeriodWords::months);
        rest = take(rest, QUARTER, out, PeriodWords::quarter);
        rest = take(rest, MONTH, out, m -> null);
        take(rest, WHOLE_YEAR, out, m -> Period.of(m.group(1)));
        return out;
    }

    private static String take(
            String text, Pattern pattern, List<@Nullable Period> out, Function<MatchResult, @Nullable Period> meaning) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            out.add(meaning.apply(m.toMatchResult()));
        }
        return m.replaceAll(" ");
    }

    private static @Nullable Period months(MatchResult m) {
        String number = m.group(1);
        boolean six = number.equals("6") || number.equals("06") || number.equals(Fold.key(WORDS.text("period.six")));
        boolean last = Fold.key(WORDS.text("period.last")).equals(m.group(2));
        return six && !last ? Period.of(m.group(3) + "-H1") : null;
    }

    private static @Nullable Period quarter(MatchResult m) {
        return switch (m.group(1)) {
            case "i", "1" -> Period.of(m.group(2) + "-Q1");
            case "iii", "3" -> Period.of(m.group(2) + "-Q3");
            default -> null;
        };
    }
}
