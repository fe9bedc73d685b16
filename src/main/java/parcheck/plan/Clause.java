package parcheck.plan;

import org.jspecify.annotations.Nullable;

/** One demand of the plan, in the plan's order: judged by a rule, or left to people for a stated reason. */
public record Clause(
        String id,
        String row,
        Text title,
        @Nullable RuleSheet rule,
        @Nullable Text unjudged) {

    /** Chapter of the plan, 0 for the opening of section II. */
    public String chapter() {
        String[] parts = id.split("\\.");
        return parts.length > 1 ? parts[1].replaceAll("-.*", "") : id;
    }
}
