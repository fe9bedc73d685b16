package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a complete count (n of n) that equals another count of another level of units: one of the two may have been copied. */
final class EqualReader {
    private static final List<Phrases> LEVELS = Phrases.sets("level");
    private static final BigDecimal NOTABLE = BigDecimal.valueOf(100);
    private static final int REACH = 10;

    private final Map<String, Counted> whole = new HashMap<>();
    private final Map<String, Counted> single = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    /** A count with its sentence and the level of units that its label names. */
    private record Counted(Reading reading, Quantity figure, int level) {}

    void read(Reading reading) {
        for (Fraction f : reading.mentions().fractions()) {
            if (f.above().low().compareTo(f.below().low()) == 0) {
                note(reading, f.below(), f.first(), whole, single);
            }
        }
        for (Quantity q : reading.mentions().quantities()) {
            if (!q.percent() && q.isExact() && !q.isRange()) {
                note(reading, q, q.first(), single, whole);
            }
        }
    }

    List<Claim> claims() {
        return claims;
    }

    private void note(Reading reading, Quantity q, int first, Map<String, Counted> own, Map<String, Counted> other) {
        int level = level(reading.tokens(), first);
        if (q.low().compareTo(NOTABLE) < 0 || q.unit().isEmpty() || q.ulp().signum() != 0 || level < 0) {
            return;
        }
        Counted now = new Counted(reading, q, level);
        String key = q.low().toPlainString() + "|" + q.unit();
        own.putIfAbsent(key, now);
        Counted before = other.get(key);
        if (before != null && before.level() != level && before.reading() != reading) {
            add(before, now);
        }
    }

    private void add(Counted before, @Nullable Counted now) {
        if (now != null) {
            List<Excerpt> excerpts = new ArrayList<>(before.reading().excerpt(before.figure()));
            excerpts.addAll(now.reading().excerpt(now.figure()));
            claims.add(new PairClaim(
                    "equal-figures",
                    excerpts,
                    before.figure().low(),
                    now.figure().low()));
        }
    }

    /** The level named in the label right before a figure: the last one, or -1. */
    private static int level(Tokens tokens, int first) {
        for (int i = first; i > 0 && i > first - REACH; i--) {
            for (int level = 0; level < LEVELS.size(); level++) {
                if (LEVELS.get(level).before(tokens, i) > 0) {
                    return level;
                }
            }
            if (tokens.isMark(i - 1, ';')
                    || tokens.isMark(i - 1, ',')
                    || tokens.at(i - 1).isNumber()) {
                return -1;
            }
        }
        return -1;
    }
}
