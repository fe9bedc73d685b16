package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Finds classes that divide one whole, each with its percentage right behind its name, in one clause of a sentence. */
final class PartitionReader {
    private static final List<List<Phrases>> PARTITIONS = partitions();
    private static final Phrases CHANGE = Phrases.of("share.not.before");
    private static final Phrases LINK = Phrases.of("share.word");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FEWEST = 3;
    private static final int LINK_WORDS = 3;

    private PartitionReader() {}

    private static List<List<Phrases>> partitions() {
        List<List<Phrases>> out = new ArrayList<>();
        for (int n = 1; n <= Lexicon.series("partition").size(); n++) {
            List<Phrases> classes = new ArrayList<>();
            Lexicon.keys("partition." + n).forEach(key -> classes.add(Phrases.ofKeys(List.of(key))));
            out.add(classes);
        }
        return out;
    }

    /** The claims of a sentence; none where the same class comes twice, or where some of the shares make 100 by themselves. */
    static List<PartitionClaim> read(Reading reading) {
        List<PartitionClaim> out = new ArrayList<>();
        if (reading.sentence().text().indexOf('%') < 0) {
            return out;
        }
        for (List<Phrases> classes : PARTITIONS) {
            List<Quantity> shares = new ArrayList<>();
            List<Integer> seen = new ArrayList<>();
            for (Quantity q : reading.mentions().quantities()) {
                int which = q.percent() && q.isExact() && !q.isRange() ? named(reading.tokens(), classes, q) : -1;
                if (which >= 0) {
                    shares.add(q);
                    seen.add(which);
                }
            }
            boolean distinct = seen.stream().distinct().count() == seen.size();
            if (shares.size() >= FEWEST && distinct && !overlap(shares)) {
                out.add(claim(reading, shares, shares.size() == classes.size()));
            }
        }
        return out;
    }

    /** The class whose name ends right before a share; -1 if none does. The longest name counts, for one may end as another. */
    private static int named(Tokens tokens, List<Phrases> classes, Quantity share) {
        int end = share.first();
        for (int k = 0; k < LINK_WORDS && (LINK.has(tokens, end - 1) || tokens.isMark(end - 1, ':')); k++) {
            end--;
        }
        int best = -1;
        int longest = 0;
        for (int k = 0; k < classes.size(); k++) {
            int words = classes.get(k).before(tokens, end);
            if (words > longest) {
                longest = words;
                best = k;
            }
        }
        return CHANGE.before(tokens, share.first()) > 0 ? -1 : best;
    }

    /** "On time" may include "early": then the shares without one of them make the whole. */
    private static boolean overlap(List<Quantity> shares) {
        BigDecimal sum = shares.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        return shares.stream()
                .anyMatch(q -> sum.subtract(q.low()).subtract(HUNDRED).abs().compareTo(slack(shares)) <= 0);
    }

    private static BigDecimal slack(List<Quantity> shares) {
        return shares.stream().map(Quantity::half).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static PartitionClaim claim(Reading reading, List<Quantity> shares, boolean complete) {
        List<BigDecimal> parts = shares.stream().map(Quantity::printed).toList();
        return new PartitionClaim(reading.excerpt(shares), parts, slack(shares), complete);
    }
}
