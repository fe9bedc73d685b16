package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds totals with their parts, and what the parts say of their share in the total. Every way to read a list is tried before a total is doubted. */
final class SumReader {
    private static final Phrases CHANGE = Phrases.of("figure.change");
    private static final Phrases RATE = Phrases.of("figure.rate");
    private static final Phrases COMPARE = Phrases.of("figure.compare");
    private static final Phrases TOTAL = Phrases.of("sum.total");
    private static final int BARE_REACH = 12;

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
        Region.of(mentions).forEach(this::region);
        return claims;
    }

    /** The claims of sentences put together: only the parts announced at or behind this character. */
    List<Claim> readFrom(int start) {
        Region.of(mentions).stream()
                .filter(r -> !r.bare() && tokens.at(r.before()).start() >= start)
                .limit(1)
                .forEach(this::region);
        return claims;
    }

    private void region(Region region) {
        List<Quantity> parts = parts(region);
        List<Quantity> totals = totals(region);
        if (parts.isEmpty() || totals.isEmpty()) {
            return;
        }
        Map<Quantity, List<Quantity>> byTotal = new IdentityHashMap<>();
        List<Quantity> unnamed = new ArrayList<>();
        for (Quantity part : parts) {
            Quantity total = totalOf(part, totals);
            if (part.unit().isEmpty()) {
                unnamed.add(part);
            } else if (total != null) {
                byTotal.computeIfAbsent(total, t -> new ArrayList<>()).add(part);
            }
        }
        if (byTotal.isEmpty() && unnamed.size() == parts.size()) {
            byTotal.put(totals.get(0), parts);
        } else if (byTotal.size() == 1 && !unnamed.isEmpty()) {
            List<Quantity> named = byTotal.values().iterator().next();
            byTotal.entrySet()
                    .iterator()
                    .next()
                    .setValue(parts.stream()
                            .filter(p -> named.contains(p) || unnamed.contains(p))
                            .toList());
        }
        byTotal.entrySet().stream()
                .sorted((a, b) -> Integer.compare(a.getKey().first(), b.getKey().first()))
                .forEach(e -> sum(region, e.getKey(), new Parts(reading, region, e.getValue()), totals));
    }

    private List<Quantity> parts(Region region) {
        int depth = mentions.depth(region.from());
        return mentions.quantities().stream()
                .filter(q -> q.first() >= region.from() && q.end() <= region.end())
                .filter(q -> mentions.depth(q.first()) == depth && !q.percent() && isPart(q))
                .toList();
    }

    private boolean isPart(Quantity q) {
        boolean change = CHANGE.before(tokens, q.first()) > 0 && q.bound() == Bound.EXACT;
        boolean rate = RATE.before(tokens, q.first()) > 0;
        return !change && !rate && COMPARE.before(tokens, q.first()) == 0 && COMPARE.before(tokens, q.first() - 1) == 0;
    }

    /** Figures that may be the total, the nearest first. */
    private List<Quantity> totals(Region region) {
        List<Quantity> out = new ArrayList<>();
        int depth = region.before() == 0
                ? 0
                : mentions.depth(region.before()) - (tokens.isMark(region.before(), '(') ? 1 : 0);
        int stop = region.bare() ? region.before() - BARE_REACH : 0;
        for (int i = region.before() - 1; i >= Math.max(0, stop); i--) {
            boolean edge = i < region.before() - 1 && (tokens.isMark(i, ';') || tokens.isMark(i, '.'));
            if (edge && mentions.depth(i) == depth) {
                break;
            }
            Quantity q = mentions.at(i);
            if (q != null && q.first() == i && mentions.depth(i) == depth && !q.percent() && isPart(q)) {
                out.add(q);
            }
            if (region.bare() && mentions.isFigureOrDoubt(i)) {
                break;
            }
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

    private void sum(Region region, Quantity total, Parts parts, List<Quantity> totals) {
        List<Quantity> list = parts.list();
        boolean fits = list.size() > 1
                && (parts.fit(total) || others(total, totals).stream().anyMatch(parts::fit));
        shares(region, total, list, totals);
        if (fits) {
            claims.add(claim(total, list, total.low(), total.low(), false));
            weighted(total, list);
        } else if (list.size() > 1) {
            misfit(region, total, parts);
        } else if (!region.bare()
                && isSameUnit(total, list.get(0))
                && list.get(0).isExact()) {
            Quantity part = list.get(0);
            claims.add(claim(total, list, part.least(), part.most(), false));
        }
    }

    /** Figures anywhere before that could also be meant as the total. */
    private List<Quantity> others(Quantity total, List<Quantity> totals) {
        return mentions.quantities().stream()
                .filter(q -> q.first() < totals.get(0).end() + BARE_REACH && q != total && !q.percent())
                .filter(q ->
                        q.first() <= totals.get(0).first() || mentions.depth(q.first()) > mentions.depth(total.first()))
                .filter(q -> Unit.fit(q.unit(), total.unit()) != Unit.Fit.DIFFERENT)
                .toList();
    }

    private void misfit(Region region, Quantity total, Parts parts) {
        List<Quantity> list = parts.list();
        boolean sameUnits = list.stream().allMatch(p -> isSameUnit(total, p));
        boolean named = sameUnits || list.stream().allMatch(p -> p.unit().isEmpty());
        if (parts.overlap() || !named || total.bound() == Bound.ABOUT) {
            return;
        }
        boolean far = region.loose() && !isTotal(total) && total.first() < region.before() - 40;
        if (!far) {
            boolean bounded = list.stream().anyMatch(p -> p.bound() == Bound.OVER || p.bound() == Bound.ABOUT);
            claims.add(claim(total, list, parts.leastSum(), parts.mostSum(), !bounded && parts.isWhole(sameUnits)));
        }
    }

    private boolean isTotal(Quantity total) {
        return TOTAL.within(tokens, Math.max(0, total.first() - BARE_REACH), total.first());
    }

    private static boolean isSameUnit(Quantity total, Quantity part) {
        Unit.Fit fit = Unit.fit(total.unit(), part.unit());
        return fit == Unit.Fit.EQUAL || fit == Unit.Fit.KIND;
    }

    private SumClaim claim(Quantity total, List<Quantity> parts, BigDecimal least, BigDecimal most, boolean whole) {
        List<Quantity> marked = new ArrayList<>(List.of(total));
        marked.addAll(parts);
        List<BigDecimal> values = parts.stream().map(Quantity::high).toList();
        BigDecimal slack = total.half().add(total.high().subtract(total.low()));
        return new SumClaim(reading.excerpt(marked), total.low(), total.bound(), slack, values, least, most, whole);
    }

    /** Percentages behind the parts: shares of the total, unless another figure of the sentence explains them. */
    private void shares(Region region, Quantity total, List<Quantity> parts, List<Quantity> totals) {
        for (Quantity part : parts) {
            Share share = Share.after(mentions, part.end());
            if (share == null
                    || part.bound() != Bound.EXACT
                    || total.bound() != Bound.EXACT
                    || share.percent().end() > region.end()) {
                continue;
            }
            RatioClaim claim =
                    RatioClaim.of(reading.excerpt(total, part, share.percent()), part, total, share.percent());
            boolean bracket = share.parted()
                    && share.base() == Share.Base.UNSAID
                    && tokens.isMark(share.percent().first() - 1, '(');
            boolean accuses = (share.ofWhole() || bracket)
                    && share.base() != Share.Base.OTHER
                    && !explained(part, share, parts, totals);
            if (claim != null && (claim.holds() || accuses)) {
                claims.add(claim);
            }
        }
    }

    private boolean explained(Quantity part, Share share, List<Quantity> parts, List<Quantity> totals) {
        List<Quantity> bases = new ArrayList<>(parts);
        bases.addAll(totals);
        bases.addAll(mentions.quantities().stream().filter(q -> !q.percent()).toList());
        return bases.stream().filter(base -> base != part).anyMatch(base -> {
            RatioClaim claim = RatioClaim.of(reading.excerpt(part), part, base, share.percent());
            return claim != null && claim.holds();
        });
    }

    private void weighted(Quantity total, List<Quantity> parts) {
        Share whole = planShare(total);
        List<Quantity> shares = new ArrayList<>();
        for (Quantity part : parts) {
            Share share = planShare(part);
            if (share == null) {
                return;
            }
            shares.add(share.percent());
        }
        if (whole != null) {
            List<Quantity> marked = new ArrayList<>(List.of(total, whole.percent()));
            marked.addAll(parts);
            marked.addAll(shares);
            claims.add(WeightedClaim.of(reading.excerpt(marked), total, whole.percent(), parts, shares));
        }
    }

    private @Nullable Share planShare(Quantity amount) {
        Share share = Share.after(mentions, amount.end());
        boolean usable = share != null && share.base() == Share.Base.PLAN && !share.ofWhole();
        return share != null && usable && WeightedClaim.divides(share.percent()) ? share : null;
    }
}
