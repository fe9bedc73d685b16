package parcheck.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Clause;
import parcheck.report.Measure;

/**
 * The outcome of one clause for one report, with the figures that were looked at ({@code judged}), those that miss ({@code missed})
 * and the reason in words; {@code outcome} is null for clauses that no machine can judge. {@code unverifiable} tells that a judged
 * rate was only stated, without counts that would prove it.
 */
public record Judgement(
        Clause clause,
        @Nullable Outcome outcome,
        Message reason,
        List<Measure> judged,
        List<Measure> missed,
        @Nullable Pace pace,
        List<String> contradictedBy,
        List<Message> remarks,
        boolean unverifiable) {}
