package parcheck.report.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** A claim in one line, as somebody who labels sentences would note it: the figures as they were understood, and the words they were taken from. */
final class ClaimLine {
    private ClaimLine() {}

    static String of(Claim claim) {
        String marks =
                claim.excerpts().stream().map(ClaimLine::marked).distinct().collect(Collectors.joining(" "));
        return (claim.kind() + ": " + said(claim) + "  " + marks).strip();
    }

    private static String said(Claim claim) {
        if (claim instanceof RatioClaim ratio) {
            return n(ratio.part()) + " of " + n(ratio.whole()) + " = " + bound(ratio.bound()) + n(ratio.stated())
                    + between(ratio.least(), ratio.most());
        } else if (claim instanceof SumClaim sum) {
            return sum(sum);
        } else if (claim instanceof WeightedClaim weighted) {
            return n(weighted.amount()) + " is " + n(weighted.stated()) + " %, by its parts " + n(weighted.expected())
                    + " %" + between(weighted.planLeast(), weighted.planMost())
                    + between(weighted.partsLeast(), weighted.partsMost());
        } else if (claim instanceof ChangeClaim change) {
            return n(change.before()) + " to " + n(change.after()) + " by " + n(change.stated())
                    + slack(change.slack());
        }
        return others(claim);
    }

    private static String others(Claim claim) {
        if (claim instanceof PairClaim pair) {
            return n(pair.first()) + " beside " + n(pair.second());
        } else if (claim instanceof PeriodClaim period) {
            return "until " + period.until() + " of " + period.windowStart() + " to " + period.windowEnd();
        } else if (claim instanceof PartitionClaim shares) {
            return sum(shares.parts()) + (shares.complete() ? ", all are named" : "") + slack(shares.slack());
        } else if (claim instanceof Mention mention) {
            return mention.wording().readings() + " = " + bound(mention.bound()) + n(mention.printed())
                    + (mention.percent() ? " %" : "") + between(mention.least(), mention.most());
        }
        DocumentClaim document = (DocumentClaim) claim;
        return document.first() + (document.second().isEmpty() ? "" : " beside " + document.second());
    }

    /** Parts that fit in some way are told to fit; others by the smallest and the largest sum that the sentence allows. */
    private static String sum(SumClaim sum) {
        boolean fits = sum.least().compareTo(sum.total()) == 0 && sum.most().compareTo(sum.total()) == 0;
        return bound(sum.bound()) + n(sum.total()) + " = " + sum(sum.parts()) + slack(sum.slack())
                + (fits ? ", fits" : ", from " + rounded(sum.least()) + " to " + rounded(sum.most()))
                + (sum.whole() ? ", all are named" : "");
    }

    private static String sum(List<BigDecimal> parts) {
        return parts.stream().map(ClaimLine::n).collect(Collectors.joining(" + "));
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT -> "";
            case OVER -> "over ";
            case UNDER -> "under ";
            case ABOUT -> "about ";
        };
    }

    private static String between(BigDecimal least, BigDecimal most) {
        return least.compareTo(most) == 0 ? "" : " [" + rounded(least) + ".." + rounded(most) + "]";
    }

    private static String slack(BigDecimal slack) {
        return slack.signum() == 0 ? "" : " ±" + rounded(slack);
    }

    private static String rounded(BigDecimal value) {
        return n(value.round(new MathContext(8, RoundingMode.HALF_UP)).stripTrailingZeros());
    }

    /** Digits as they were printed; a quotient, which has no end, is cut to eight. */
    private static String n(BigDecimal value) {
        return value.precision() > 20 ? rounded(value) : value.toPlainString();
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.place().row()
                + excerpt.marks().stream()
                        .map(m -> "‹" + excerpt.text().substring(m.start(), m.end()) + "›")
                        .collect(Collectors.joining());
    }
}
