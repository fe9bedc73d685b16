package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Holds one total against its parts. Every way to read the list is tried before the total is doubted. */
final class TotalReader {
    private static final Phrases AND = Phrases.of("sum.and");
    private static final Phrases TOTAL = Phrases.of("sum.total");
    private static final Phrases LINK = Phrases.of("unit.label.link");
    private static final int WORDS_BEFORE = 12;
    private static final int FAR = 40;
    private static final int REACH = 250;

    private final Reading reading;
    private final Mentions mentions;
    private final Region region;
    private final Quantity total;
    private final List<Quantity> totals;
    private final boolean first;
    private final List<Claim> claims = new ArrayList<>();

    TotalReader(Reading reading, Region region, Quantity total, List<Quantity> totals, boolean first) {
        this.reading = reading;
        this.mentions = reading.mentions();
        this.region = region;
        this.total = total;
        this.totals = totals;
        this.first = first;
    }

    /** Reads the parts of the total's own kind; {@code all} are all parts if some are of another kind, else empty. */
    List<Claim> read(List<Quantity> parts, List<Quantity> all) {
        ShareOfTotalReader shares = new ShareOfTotalReader(reading, region, total, totals);
        claims.addAll(shares.ofParts(parts));
        if (parts.size() == 1 && all.isEmpty()) {
            single(parts.get(0));
            return claims;
        }
        Parts sum = new Parts(reading, region, parts);
        boolean withOthers = !all.isEmpty() && new Parts(reading, region, all).fit(total);
        if (sum.fit(total) || withOthers || others().anyMatch(sum::fit) || sum.fit(together())) {
            claims.add(claim(parts, total.low(), total.low(), false));
            claims.addAll(shares.weighted(parts));
        } else if (first) {
            misfit(sum, all.isEmpty());
        }
        return claims;
    }

    private void single(Quantity part) {
        if (first && !region.bare() && isSameUnit(part) && part.isExact() && isReadable()) {
            SumClaim claim = claim(List.of(part), part.least(), part.most(), false);
            if (claim.above().signum() <= 0 || !hasRival(part.least(), part.most(), true)) {
                claims.add(claim);
            }
        }
    }

    /** Whether no number between total and parts defies reading: it might be the total. */
    private boolean isReadable() {
        return !mentions.hasDoubt(total.end(), region.before());
    }

    /** All figures of the total's sort before the parts, added: new ones and those carried over are often divided together. */
    private Quantity together() {
        BigDecimal sum = totals.stream()
                .filter(t -> t.sameSort(total) && !t.isRange())
                .map(Quantity::low)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.withValue(sum);
    }

    /** Figures anywhere before the parts that could also be meant as the total. */
    private Stream<Quantity> others() {
        return mentions.between(region.before() - REACH, region.before()).stream()
                .filter(q -> q != total && !q.percent())
                .filter(q ->
                        q.first() <= totals.get(0).first() || mentions.depth(q.first()) > mentions.depth(total.first()))
                .filter(q -> Unit.fit(q.unit(), total.unit()) != Unit.Fit.DIFFERENT);
    }

    private void misfit(Parts parts, boolean complete) {
        List<Quantity> list = parts.list();
        boolean sameUnits =
                list.stream().allMatch(p -> isSameUnit(p) || (p.unit().isEmpty() && isLabelled(p)));
        boolean unnamed = list.stream().allMatch(p -> p.unit().isEmpty());
        boolean nested = list.stream()
                .anyMatch(p -> totals.stream().anyMatch(t -> t.low().compareTo(p.low()) == 0));
        boolean far = region.loose() && !isCalledTotal() && total.first() < region.before() - FAR;
        if (nested || far || parts.overlap() || !(sameUnits || unnamed) || total.bound() == Bound.ABOUT) {
            return;
        }
        boolean bounded = list.stream().anyMatch(p -> p.bound() == Bound.OVER || p.bound() == Bound.ABOUT);
        boolean all = complete && !mentions.hasDoubt(region.from(), region.end());
        BigDecimal least = parts.leastSum();
        BigDecimal most = parts.mostSum();
        boolean whole = all && !bounded && parts.isWhole(sameUnits);
        SumClaim claim = claim(list, least, most, whole);
        boolean above = claim.above().signum() > 0;
        if (isReadable() && !hasRival(least, most, above)) {
            claims.add(above ? claim(joined(), list, least, most, whole) : claim);
        }
    }

    /** The total, and before it the figures of its sort that an "and" ties to it, unless it is called the total itself. */
    private List<Quantity> joined() {
        List<Quantity> out = new ArrayList<>(List.of(total));
        if (isCalledTotal()) {
            return out;
        }
        for (Quantity t : totals) {
            Quantity last = out.get(0);
            boolean tied = t.end() <= last.first() && AND.within(reading.tokens(), t.end(), last.first());
            if (tied && t.sameSort(total) && !t.isRange()) {
                out.add(0, t);
            }
        }
        return out;
    }

    /** Whether another figure of the same sort before the parts is large or small enough to be their total. */
    private boolean hasRival(BigDecimal least, BigDecimal most, boolean above) {
        return !isCalledTotal()
                && Stream.concat(others(), Stream.of(together()))
                        .filter(t -> t != total && t.sameSort(total))
                        .filter(t -> t.low().compareTo(total.low()) != 0)
                        .anyMatch(t -> above
                                ? t.most().compareTo(least) >= 0
                                : t.least().compareTo(most) <= 0);
    }

    private boolean isCalledTotal() {
        return TOTAL.within(reading.tokens(), Math.max(0, total.first() - WORDS_BEFORE), total.first());
    }

    /** Whether the words before a figure without a unit end as labels do. */
    private boolean isLabelled(Quantity part) {
        return reading.tokens().isMark(part.first() - 1, ':') || LINK.before(reading.tokens(), part.first()) > 0;
    }

    private boolean isSameUnit(Quantity part) {
        Unit.Fit fit = Unit.fit(total.unit(), part.unit());
        return fit == Unit.Fit.EQUAL || fit == Unit.Fit.KIND;
    }

    private SumClaim claim(List<Quantity> parts, BigDecimal least, BigDecimal most, boolean whole) {
        return claim(List.of(total), parts, least, most, whole);
    }

    private SumClaim claim(
            List<Quantity> wholes, List<Quantity> parts, BigDecimal least, BigDecimal most, boolean whole) {
        BigDecimal sum = wholes.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = wholes.stream()
                .map(w -> w.half().add(w.high().subtract(w.low())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new SumClaim(
                reading.excerpt(Stream.concat(wholes.stream(), parts.stream()).toList()),
                total.asPrinted(sum),
                total.bound(),
                total.asPrinted(slack),
                parts.stream().map(p -> total.asPrinted(p.high())).toList(),
                total.asPrinted(least),
                total.asPrinted(most),
                whole);
    }
}
