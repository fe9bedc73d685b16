package parcheck.report.prose;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that a report says about its own figures or documents and that can be held against arithmetic, itself or its period.
 * Claims compute; whether they are wrong is for the rules to say.
 */
public sealed interface Claim
        permits RatioClaim,
                SumClaim,
                WeightedClaim,
                ChangeClaim,
                PairClaim,
                PeriodClaim,
                DocumentClaim,
                TableClaim,
                StatusClaim,
                Mention,
                PartitionClaim {

    /** What sort of claim this is; integrity rules ask for it by this name. */
    String kind();

    /** The passages that make the claim, each with its place and its figures marked; never empty. */
    List<Excerpt> excerpts();

    /** By how much the stated figure is above what it can be; negative or zero if it is not. */
    BigDecimal above();

    /** By how much the stated figure is below what it can be; negative or zero if it is not. */
    BigDecimal below();
}
