package parcheck.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Target;
import parcheck.report.Measure;

/**
 * One thing that somebody has to mend, explain or know. {@code key} stays the same when the same thing is found again: it is made
 * of rule, unit, period and figure or place. {@code denominator} are the indicators that a share was taken over. Plain values only;
 * words are made of {@code title}, {@code message}, {@code arithmetic} and {@code remedy}.
 */
public record Finding(
        String key,
        String rule,
        @Nullable String clause,
        FindingClass type,
        @Nullable Outcome outcome,
        Message title,
        Message message,
        @Nullable Message arithmetic,
        Message remedy,
        @Nullable Measure actual,
        @Nullable Target target,
        @Nullable BigDecimal gap,
        @Nullable LeastChange leastChange,
        List<String> denominator,
        Set<String> indicators,
        List<Place> places) {}
