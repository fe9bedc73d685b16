package parcheck.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit of the plan's province; its identity is {@code id}, for names and administrative codes are re-used after mergers. */
public record Unit(
        String id,
        Level level,
        String name,
        @Nullable String code,
        List<String> aliases,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
