package parcheck.office.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What other rules would say about stored submissions: which clauses would flip, and which submissions could not be judged again. */
public record ReplayResult(String rulesSha256, int judged, List<Flip> flips, List<Long> unreadable) {

    /** A clause of a submission that would come out otherwise; outcomes are the codes of findings.json. */
    public record Flip(
            long submission,
            String unit,
            String clause,
            @Nullable String before,
            @Nullable String after) {}
}
