package parcheck.report.prose;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds totals with their parts, wherever a sentence lists parts: behind words such as "among them", or in brackets. */
final class SumReader {
    private static final Phrases CHANGE = Phrases.of("figure.change");
    private static final Phrases RATE = Phrases.of("figure.rate");
    private static final Phrases COMPARE = Phrases.of("figure.compare");
    private static final Phrases OF_TOTAL = Phrases.of("share.of-total");
    private static final int BARE_REACH = 12;
    private static final int REACH = 250;

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<Claim> claims = new ArrayList<>();

    SumReader(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /** The claims of a sentence by itself. */
    List<Claim> read() {
        return read(Region.of(mentions), 0, Integer.MAX_VALUE);
    }

    /** The claims of sentences put together: only the parts announced at or behind this character. */
    List<Claim> readFrom(int start) {
        List<Region> worded =
                Region.of(mentions).stream().filter(r -> !r.bare()).toList();
        return read(worded, start, 1);
    }

    /** A list of parts outside brackets is the first if no other stands before it: a second may divide anything named so far. */
    private List<Claim> read(List<Region> regions, int start, int most) {
        boolean first = true;
        int done = 0;
        for (Region region : regions) {
            boolean inBrackets = isInBrackets(region);
            if (tokens.at(region.before()).start() >= start && done < most) {
                region(region, first || inBrackets);
                done++;
            }
            first &= inBrackets;
        }
        return claims;
    }

    private boolean isInBrackets(Region region) {
        return tokens.isMark(region.before(), '(');
    }

    private void region(Region region, boolean first) {
        List<Quantity> parts = parts(region);
        List<Quantity> totals = totals(region);
        if (parts.isEmpty() || totals.isEmpty()) {
            return;
        }
        Map<Quantity, List<Quantity>> byTotal = assign(parts, totals);
        int assigned = byTotal.values().stream().mapToInt(List::size).sum();
        List<Quantity> odd = assigned < parts.size() ? parts : List.of();
        byTotal.entrySet().stream()
                .sorted((a, b) -> Integer.compare(a.getKey().first(), b.getKey().first()))
                .forEach(e -> claims.addAll(new TotalReader(reading, region, e.getKey(), totals, first)
                        .read(e.getValue(), byTotal.size() == 1 ? odd : List.of())));
    }

    /** Each part goes to the nearest figure of its own unit; parts without a unit go with the others. */
    private static Map<Quantity, List<Quantity>> assign(List<Quantity> parts, List<Quantity> totals) {
        Map<Quantity, List<Quantity>> out = new IdentityHashMap<>();
        List<Quantity> unnamed = new ArrayList<>();
        for (Quantity part : parts) {
            Quantity total = totalOf(part, totals);
            if (part.unit().isEmpty()) {
                unnamed.add(part);
            } else if (total != null) {
                out.computeIfAbsent(total, t -> new ArrayList<>()).add(part);
            }
        }
        if (out.isEmpty() && unnamed.size() == parts.size()) {
            out.put(totals.get(0), parts);
        } else if (out.size() == 1 && !unnamed.isEmpty()) {
            out.replaceAll((total, named) -> parts.stream()
                    .filter(p -> named.contains(p) || unnamed.contains(p))
                    .toList());
        }
        return out;
    }

    private static @Nullable Quantity totalOf(Quantity part, List<Quantity> totals) {
        for (Unit.Fit fit : List.of(Unit.Fit.EQUAL, Unit.Fit.KIND, Unit.Fit.UNNAMED)) {
            for (Quantity total : totals) {
                if (Unit.fit(total.unit(), part.unit()) == fit) {
                    return total;
                }
            }
        }
        return null;
    }

    private List<Quantity> parts(Region region) {
        int depth = mentions.depth(region.from());
        return mentions.between(region.from(), region.end()).stream()
                .filter(q -> mentions.depth(q.first()) == depth && !q.percent() && isPart(q))
                .toList();
    }

    private boolean isPart(Quantity q) {
        boolean change = CHANGE.before(tokens, q.first()) > 0 && q.bound() == Bound.EXACT;
        boolean rate = RATE.before(tokens, q.first()) > 0;
        boolean compared = COMPARE.before(tokens, q.first()) > 0 || COMPARE.before(tokens, q.first() - 1) > 0;
        boolean whole = OF_TOTAL.before(tokens, q.first()) > 0;
        return !change && !rate && !compared && !whole;
    }

    /** Figures that may be the total, the nearest first. */
    private List<Quantity> totals(Region region) {
        List<Quantity> out = new ArrayList<>();
        int depth = mentions.depth(region.before()) - (isInBrackets(region) ? 1 : 0);
        int stop = Math.max(0, region.before() - (region.bare() ? BARE_REACH : REACH));
        for (int i = region.before() - 1; i >= stop; i--) {
            boolean edge = i < region.before() - 1 && (tokens.isMark(i, ';') || tokens.isMark(i, '.'));
            if (edge && mentions.depth(i) == depth) {
                return out;
            }
            Quantity q = mentions.at(i);
            boolean here = q != null && q.first() == i && mentions.depth(i) == depth;
            if (q != null && here && !q.percent() && isPart(q)) {
                out.add(q);
            }
            if (region.bare() && mentions.isFigureOrDoubt(i)) {
                return out;
            }
        }
        return out;
    }
}
