package parcheck.report.prose;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds one quantity that a report states twice. Two figures are taken for one quantity only on strong evidence: the same words
 * before both, or amounts of money that differ by one in the last printed digit and share their words or their percentage.
 */
final class RestatedReader {
    private static final Phrases SCOPE = Phrases.of("restated.scope");
    private static final Phrases LINK = Phrases.of("restated.link");
    private static final Phrases STOP = Phrases.of("restated.stop");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int DIGITS = 5;
    private static final int SHARED_WORDS = 4;
    private static final int LABEL_WORDS = 5;
    private static final int AROUND = 12;

    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, Stated> byLabel = new HashMap<>();
    private final Map<String, Stated> byDigits = new HashMap<>();
    private final Map<String, Stated> byAmount = new HashMap<>();

    /** A figure with the sentence that states it. */
    private record Stated(Reading reading, Quantity figure) {}

    /** Takes in one sentence after the other, and returns what it restates of those before. */
    void read(Reading reading) {
        for (Quantity q : reading.mentions().quantities()) {
            if (!q.percent() && q.isExact() && !q.isRange()) {
                Stated stated = new Stated(reading, q);
                label(stated);
                money(stated);
            }
        }
    }

    List<Claim> claims() {
        return claims;
    }

    private void label(Stated now) {
        String label = labelOf(now);
        if (label == null) {
            return;
        }
        Stated before = byLabel.putIfAbsent(label + "|" + now.figure().unit(), now);
        if (before != null && before.reading() != now.reading()) {
            add(before, now);
        }
    }

    /** All words of the sentence before the figure, if they say of which province or district it is the total; else null. */
    private static @Nullable String labelOf(Stated stated) {
        Tokens tokens = stated.reading().tokens();
        int end = stated.figure().first();
        while (end > 0 && (tokens.isMark(end - 1, ':') || LINK.before(tokens, end) > 0)) {
            end--;
        }
        boolean first = stated.reading().mentions().quantities().get(0) == stated.figure();
        if (!first || end < LABEL_WORDS || !SCOPE.within(tokens, 0, end)) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < end; i++) {
            out.append(tokens.at(i).isWord() || tokens.at(i).isNumber() ? tokens.key(i) : "")
                    .append(' ');
        }
        return out.toString();
    }

    /** Amounts with decimals, in millions or more, printed with five digits or more: too exact to meet by chance. */
    private void money(Stated now) {
        Quantity q = now.figure();
        BigInteger digits = q.printed().unscaledValue();
        boolean exact = q.printed().scale() > 0
                && q.ulp().compareTo(THOUSAND) >= 0
                && digits.toString().length() >= DIGITS;
        if (!exact) {
            return;
        }
        String unit = q.unit() + "|" + q.ulp().toPlainString() + "|";
        twin(byAmount.get(unit + digits.subtract(BigInteger.ONE)), now);
        twin(byAmount.get(unit + digits.add(BigInteger.ONE)), now);
        byAmount.putIfAbsent(unit + digits, now);
        Stated before = byDigits.putIfAbsent(q.unit() + "|" + q.printed().toPlainString(), now);
        if (before != null && before.figure().ulp().compareTo(q.ulp()) != 0) {
            twin(before, now);
        }
    }

    private void twin(@Nullable Stated before, Stated now) {
        if (before != null
                && before.reading() != now.reading()
                && (sameShare(before, now) || shareWords(before, now))) {
            add(before, now);
        }
    }

    private void add(Stated before, Stated now) {
        BigDecimal a = before.figure().low();
        BigDecimal b = now.figure().low();
        boolean thousand =
                a.multiply(THOUSAND).compareTo(b) == 0 || b.multiply(THOUSAND).compareTo(a) == 0;
        List<Excerpt> excerpts = new ArrayList<>(before.reading().excerpt(before.figure()));
        excerpts.addAll(now.reading().excerpt(now.figure()));
        claims.add(new PairClaim(
                thousand ? "magnitude" : "restated",
                excerpts,
                before.figure().asPrinted(a),
                before.figure().asPrinted(b)));
    }

    private static boolean sameShare(Stated a, Stated b) {
        Set<BigDecimal> shares = sharesAfter(a);
        shares.retainAll(sharesAfter(b));
        return !shares.isEmpty();
    }

    /** Percentages with decimals between this figure and the next amount. */
    private static Set<BigDecimal> sharesAfter(Stated stated) {
        Set<BigDecimal> out = new HashSet<>();
        for (Quantity q : stated.reading().mentions().quantities()) {
            if (q.first() > stated.figure().first()) {
                if (!q.percent()) {
                    return out;
                }
                if (q.printed().scale() > 0) {
                    out.add(q.printed());
                }
            }
        }
        return out;
    }

    private static boolean shareWords(Stated a, Stated b) {
        Set<String> words = words(a);
        words.retainAll(words(b));
        return words.size() >= SHARED_WORDS;
    }

    private static Set<String> words(Stated stated) {
        Set<String> out = new HashSet<>();
        Tokens tokens = stated.reading().tokens();
        for (int i = Math.max(0, stated.figure().first() - AROUND);
                i < stated.figure().first();
                i++) {
            if (tokens.at(i).isWord() && !STOP.has(tokens, i)) {
                out.add(tokens.key(i));
            }
        }
        return out;
    }
}
