package parcheck.report.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the percentages behind a total and its parts: what the parts make up of the total, or what each has done of its plan. */
final class ShareOfTotalReader {
    private static final int REACH = 250;

    private final Reading reading;
    private final Mentions mentions;
    private final Region region;
    private final Quantity total;
    private final List<Quantity> totals;

    ShareOfTotalReader(Reading reading, Region region, Quantity total, List<Quantity> totals) {
        this.reading = reading;
        this.mentions = reading.mentions();
        this.region = region;
        this.total = total;
        this.totals = totals;
    }

    /** Shares of the total; those that another figure of the sentence explains are left out unless they hold anyway. */
    List<RatioClaim> ofParts(List<Quantity> parts) {
        List<RatioClaim> out = new ArrayList<>();
        if (reading.tokens().text().indexOf('%') < 0) {
            return out;
        }
        for (Quantity part : parts) {
            Share share = Share.after(mentions, part);
            boolean usable = share != null
                    && part.isExact()
                    && total.isExact()
                    && share.percent().end() <= region.end();
            RatioClaim claim = share == null || !usable
                    ? null
                    : RatioClaim.of(reading.excerpt(total, part, share.percent()), part, total, share.percent());
            if (share != null && claim != null && (claim.holds() || accuses(part, share, parts))) {
                out.add(claim);
            }
        }
        return out;
    }

    private boolean accuses(Quantity part, Share share, List<Quantity> parts) {
        boolean bracket = share.parted()
                && share.base() == Share.Base.UNSAID
                && reading.tokens().isMark(share.percent().first() - 1, '(');
        boolean ofTotal = share.ofWhole() && share.base() != Share.Base.OTHER;
        return (bracket || ofTotal) && !explained(part, share, parts);
    }

    private boolean explained(Quantity part, Share share, List<Quantity> parts) {
        Stream<Quantity> others = Stream.concat(parts.stream(), totals.stream());
        return Stream.concat(others, mentions.between(region.before() - REACH, region.end()).stream())
                .filter(base -> base != part && !base.percent())
                .map(base -> RatioClaim.of(List.of(), part, base, share.percent()))
                .anyMatch(claim -> claim != null && claim.holds());
    }

    /** One claim if total and parts all say how much of their plan they are. */
    List<WeightedClaim> weighted(List<Quantity> parts) {
        List<Quantity> amounts = new ArrayList<>(List.of(total));
        amounts.addAll(parts);
        List<Quantity> shares = new ArrayList<>();
        for (Quantity amount : amounts) {
            Quantity share = planShare(amount);
            if (share == null) {
                return List.of();
            }
            shares.add(share);
        }
        List<Quantity> marked = new ArrayList<>(amounts);
        marked.addAll(shares);
        return List.of(WeightedClaim.of(
                reading.excerpt(marked), total, shares.get(0), parts, shares.subList(1, shares.size())));
    }

    private @Nullable Quantity planShare(Quantity amount) {
        Share share = Share.after(mentions, amount);
        boolean usable = share != null
                && share.base() == Share.Base.PLAN
                && !share.ofWhole()
                && WeightedClaim.divides(share.percent());
        return share != null && usable ? share.percent() : null;
    }
}
