package parcheck.office.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.FindingClass;
import parcheck.office.waiver.Waiver;

/**
 * A finding of a submission with everything that people said about it. Its words and places are in the verdict under the same key.
 * {@code seen} tells how many earlier periods of the unit had a finding of the same rule; {@code waiver} is the one that holds now.
 */
public record FindingEntry(
        String finding,
        String rule,
        @Nullable String clause,
        FindingClass type,
        int seen,
        @Nullable FindingDecision decision,
        List<Explanation> explanations,
        @Nullable Dispute dispute,
        @Nullable Waiver waiver) {}
