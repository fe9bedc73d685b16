package parcheck.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.office.units.OfficeUnit;

/** A unit of the registry as programs see it; both days of its validity are included, null is open. */
@Schema(name = "Unit")
record UnitAnswer(
        String id,
        @Nullable String code,
        String name,
        String level,
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> predecessors) {

    static UnitAnswer of(OfficeUnit u) {
        return new UnitAnswer(
                u.id(), u.code(), u.name(), u.level().code(), u.parent(), u.from(), u.until(), u.predecessors());
    }
}
