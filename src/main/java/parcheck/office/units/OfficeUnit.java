package parcheck.office.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Level;

/**
 * A unit in the registry. Its identity is {@code id} (the same as in the plan's list of units); codes and names are used again after
 * mergers. Both validity days are included; null is open. {@code place} is its place in printed tables.
 */
public record OfficeUnit(
        String id,
        @Nullable String code,
        String name,
        Level level,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> predecessors,
        int place,
        long version) {

    /** Whether the unit exists on this day. */
    public boolean exists(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The same unit below another, over another version. */
    OfficeUnit under(@Nullable String other, long over) {
        return new OfficeUnit(id, code, name, level, other, from, until, predecessors, place, over);
    }
}
