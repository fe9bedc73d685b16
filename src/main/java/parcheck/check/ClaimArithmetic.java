package parcheck.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import parcheck.plan.Text;
import parcheck.report.prose.ChangeClaim;
import parcheck.report.prose.Claim;
import parcheck.report.prose.DocumentClaim;
import parcheck.report.prose.PairClaim;
import parcheck.report.prose.PartitionClaim;
import parcheck.report.prose.PeriodClaim;
import parcheck.report.prose.RatioClaim;
import parcheck.report.prose.StatusClaim;
import parcheck.report.prose.SumClaim;
import parcheck.report.prose.TableClaim;
import parcheck.report.prose.WeightedClaim;

/** Shows why a claim of the prose cannot stand: what the figures really give, beside what is written. */
final class ClaimArithmetic {
    private static final Text PERCENT = new Text("%", "%");

    private ClaimArithmetic() {}

    static Message of(Claim claim) {
        if (claim instanceof RatioClaim ratio) {
            return ratio(ratio);
        } else if (claim instanceof SumClaim sum) {
            return sum(sum);
        } else if (claim instanceof WeightedClaim weighted) {
            BigDecimal expected = weighted.expected().setScale(1, RoundingMode.HALF_UP);
            return Message.of("arithmetic.prose-weighted", percent(expected), percent(weighted.stated()));
        } else if (claim instanceof ChangeClaim change) {
            return Message.of(
                    "arithmetic.prose-change", change.before(), change.after(), change.exact(), change.stated());
        } else if (claim instanceof PairClaim pair) {
            return pair(pair);
        } else if (claim instanceof PeriodClaim period) {
            return Message.of("arithmetic.prose-period", period.until(), period.windowStart(), period.windowEnd());
        }
        if (claim instanceof PartitionClaim partition) {
            String parts =
                    partition.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
            return Message.of("arithmetic.prose-partition", new Sum(parts), partition.sum());
        } else if (claim instanceof TableClaim table) {
            return table(table);
        } else if (claim instanceof StatusClaim status) {
            return Message.of("arithmetic.prose-status", status.words(), status.coded());
        }
        DocumentClaim document = (DocumentClaim) claim;
        return document.second().isEmpty()
                ? Message.of("arithmetic.prose-one", document.first())
                : Message.of("arithmetic.prose-two", document.first(), document.second());
    }

    private static Message ratio(RatioClaim ratio) {
        String code = ratio.oneDigitSlip() && !ratio.truncated() ? "arithmetic.prose-slip" : "arithmetic.prose-ratio";
        return Message.of(code, ratio.part(), ratio.whole(), percent(ratio.right()), percent(ratio.stated()));
    }

    private static Message sum(SumClaim claim) {
        String parts = claim.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
        BigDecimal sum = claim.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal difference = sum.subtract(claim.total()).abs();
        return Message.of("arithmetic.prose-parts", new Sum(parts), sum, claim.total(), difference);
    }

    private static Message table(TableClaim claim) {
        BigDecimal difference = claim.printed().subtract(claim.value()).abs();
        Object printed = claim.percent() ? percent(claim.printed()) : claim.printed();
        Object value = claim.percent() ? percent(claim.value()) : claim.value();
        return claim.raw().isEmpty()
                ? Message.of("arithmetic.prose-table", printed, value, difference)
                : Message.of("arithmetic.prose-table-sum", printed, new Sum(claim.raw()), value, difference);
    }

    private static Message pair(PairClaim pair) {
        BigDecimal difference = pair.first().subtract(pair.second()).abs();
        return difference.signum() == 0
                ? Message.of("arithmetic.prose-equal", pair.first())
                : Message.of("arithmetic.prose-pair", pair.first(), pair.second(), difference);
    }

    private static Amount percent(BigDecimal value) {
        return new Amount(value, PERCENT, null);
    }
}
