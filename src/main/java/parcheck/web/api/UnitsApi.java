package parcheck.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.access.Scope;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.deadline.Deadlines;
import parcheck.office.deadline.Missing;
import parcheck.office.units.UnitRegistry;

/** The registry of units by program, and who of them has not reported. */
@RestController
@Tag(name = "units")
class UnitsApi {
    private final UnitRegistry units;
    private final Deadlines deadlines;
    private final Access access;

    UnitsApi(UnitRegistry units, Deadlines deadlines, Access access) {
        this.units = units;
        this.deadlines = deadlines;
        this.access = access;
    }

    /** A unit that owes its report: due by the letter, due after days off, and for how many days it has been overdue. */
    @Schema(name = "MissingReport")
    record MissingAnswer(String unit, String name, LocalDate nominal, LocalDate due, long daysOverdue) {
        static MissingAnswer of(Missing m) {
            long late = Math.max(0, m.age());
            return new MissingAnswer(
                    m.unit().id(), m.unit().name(), m.due().nominal(), m.due().day(), late);
        }
    }

    @GetMapping("/api/units")
    @Operation(summary = "The units that the account may see, in the order of printed tables")
    List<UnitAnswer> list(@Parameter(hidden = true) Caller caller) {
        Scope scope = access.scope(caller, Deed.SEE_UNITS);
        return units.all().stream()
                .filter(u -> scope.holds(u.id()))
                .map(UnitAnswer::of)
                .toList();
    }

    @GetMapping("/api/units/{id}")
    @Operation(summary = "One unit")
    UnitAnswer one(@PathVariable String id, @Parameter(hidden = true) Caller caller) {
        if (!access.may(caller, Deed.SEE_UNITS, id)) {
            throw Refused.notFound();
        }
        return UnitAnswer.of(units.get(id));
    }

    @GetMapping("/api/missing")
    @Operation(summary = "Who has not handed in for a period whose door is open, the oldest debt first")
    List<MissingAnswer> missing(@RequestParam String period, @Parameter(hidden = true) Caller caller) {
        if (!access.may(caller, Deed.SEE_MATRIX)) {
            throw Refused.forbidden();
        }
        return deadlines.missing(caller, Codes.period(period)).stream()
                .map(MissingAnswer::of)
                .toList();
    }
}
