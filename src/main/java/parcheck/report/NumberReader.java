package parcheck.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;
import parcheck.plan.Indicator.Kind;
import parcheck.report.words.Words;

/**
 * Reads numbers as Vietnamese offices type them: a dot groups thousands, a comma begins the decimals. What can mean two things, or is
 * more than a number, is a doubt; nothing is guessed. Works in time linear in the text.
 */
public final class NumberReader {
    private static final int LONGEST = 60;
    private static final String BOUND_SIGNS = "≥≤><~≈±";
    private static final String MINUS_SIGNS = "-−–";
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");
    private static final List<String> BOUNDS = WORDS.keys("number.bound");
    private static final List<String> BOUNDS_AFTER = WORDS.keys("number.bound.after");

    private NumberReader() {}

    /** Reads what was typed for a figure of this kind; percentages come back as 0 to 100. */
    public static Reading read(String raw, Kind kind) {
        if (raw.chars().allMatch(NumberReader::isSpace)) {
            return new Reading.Blank();
        }
        if (raw.length() > LONGEST) {
            return new Reading.Unreadable(Doubt.Kind.NOT_A_NUMBER);
        }
        String text = plain(raw);
        boolean percent = text.endsWith("%");
        String body = percent ? strip(text.substring(0, text.length() - 1)) : text;
        Reading reading = isBound(body) ? doubt(Doubt.Kind.BOUND) : signed(body, kind, percent);
        boolean percentAllowed = kind == Kind.PERCENT || kind == Kind.DIFFERENCE;
        return percent && !percentAllowed && reading instanceof Reading.Value
                ? doubt(Doubt.Kind.PERCENT_OF_COUNT)
                : reading;
    }

    private static Reading signed(String text, Kind kind, boolean percent) {
        if (text.isEmpty() || MINUS_SIGNS.indexOf(text.charAt(0)) < 0) {
            return unsigned(text, kind, percent);
        }
        Reading positive = unsigned(strip(text.substring(1)), kind, percent);
        if (positive instanceof Reading.Value value && kind == Kind.DIFFERENCE) {
            return new Reading.Value(value.value().negate(), null, value.slight());
        }
        return Numeral.of(strip(text.substring(1))) == null ? positive : doubt(Doubt.Kind.NEGATIVE);
    }

    private static Reading unsigned(String text, Kind kind, boolean percent) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return kind == Kind.PERCENT && !percent
                    ? share(strip(text.substring(0, slash)), strip(text.substring(slash + 1)))
                    : doubt(Doubt.Kind.NOT_A_NUMBER);
        }
        Numeral numeral = Numeral.of(text);
        if (numeral == null) {
            return doubt(Doubt.Kind.NOT_A_NUMBER);
        }
        Reading reading = NumeralReading.of(numeral, NumeralReading.isWhole(kind));
        return reading instanceof Reading.Value v ? within(v, kind) : reading;
    }

    private static Reading share(String above, String below) {
        Reading numerator = unsigned(above, Kind.COUNT, false);
        Reading denominator = unsigned(below, Kind.COUNT, false);
        if (!(numerator instanceof Reading.Value n) || !(denominator instanceof Reading.Value d)) {
            return numerator instanceof Reading.Value ? denominator : numerator;
        }
        if (d.value().signum() == 0 || n.value().compareTo(d.value()) > 0) {
            return doubt(Doubt.Kind.OUT_OF_RANGE);
        }
        Share share = new Share(n.value(), d.value());
        return new Reading.Value(share.percent(), share, List.of());
    }

    /** Holds a number against what its kind allows; also for numbers that came as numbers. */
    static Reading within(Reading.Value reading, Kind kind) {
        BigDecimal value = reading.value();
        if (kind != Kind.DIFFERENCE && value.signum() < 0) {
            return doubt(Doubt.Kind.NEGATIVE);
        }
        if (value.precision() - value.scale() > 15 || value.scale() > 40) {
            return doubt(Doubt.Kind.OUT_OF_RANGE);
        }
        if (NumeralReading.isWhole(kind) && value.stripTrailingZeros().scale() > 0) {
            return doubt(Doubt.Kind.NOT_WHOLE);
        }
        boolean tooMuch = kind == Kind.PERCENT && value.compareTo(BigDecimal.valueOf(100)) > 0;
        boolean noRank = kind == Kind.RANK && value.signum() == 0;
        if (tooMuch || noRank) {
            return doubt(Doubt.Kind.OUT_OF_RANGE);
        }
        return NumeralReading.isWhole(kind)
                ? new Reading.Value(value.setScale(0, RoundingMode.UNNECESSARY), reading.share(), reading.slight())
                : reading;
    }

    private static boolean isBound(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean number = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        String key = Fold.key(text);
        return number
                && (BOUND_SIGNS.indexOf(text.charAt(0)) >= 0
                        || text.endsWith("+")
                        || BOUNDS.stream().anyMatch(b -> key.startsWith(b + " "))
                        || BOUNDS_AFTER.stream().anyMatch(b -> key.endsWith(" " + b)));
    }

    private static @Nullable String narrow(char c) {
        if (c >= '\uFF0C' && c <= '\uFF19' || c == '\uFF05') {
            return String.valueOf((char) (c - 0xFEE0));
        }
        return c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD' ? "" : null;
    }

    private static String plain(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (char c : Normalizer.normalize(raw, Normalizer.Form.NFC).toCharArray()) {
            String narrow = narrow(c);
            out.append(narrow == null ? String.valueOf(c) : narrow);
        }
        return strip(out.toString());
    }

    private static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "".equals(narrow((char) c));
    }

    private static Reading doubt(Doubt.Kind kind) {
        return new Reading.Unreadable(kind);
    }
}
