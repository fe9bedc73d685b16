package parcheck.web.office;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.registry.UnitLists;
import parcheck.office.units.OfficeUnit;
import parcheck.office.units.UnitImport;
import parcheck.office.units.UnitRegistry;
import parcheck.plan.Level;

/** One unit of the registry, changed by the administrator. Its identity stays; everything else may be wrong and be put right. */
@Controller
class UnitEditPages {
    private static final int UNPROCESSABLE = 422;

    private final UnitRegistry units;
    private final UnitLists lists;
    private final Access access;

    UnitEditPages(UnitRegistry units, UnitLists lists, Access access) {
        this.units = units;
        this.lists = lists;
        this.access = access;
    }

    @GetMapping("/units/{id}/edit")
    String form(@PathVariable String id, Caller caller, Model model) {
        access.demand(caller, Deed.KEEP_UNITS);
        return page(units.get(id), List.of(), model);
    }

    @PostMapping("/units/{id}/edit")
    String change(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String code,
            @RequestParam String name,
            @RequestParam Level level,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String predecessors,
            Caller caller,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        access.demand(caller, Deed.KEEP_UNITS);
        OfficeUnit before = units.get(id);
        List<String> earlier = Arrays.stream(predecessors.split("[\\s,;]+"))
                .filter(p -> !p.isEmpty())
                .toList();
        OfficeUnit wanted = new OfficeUnit(
                id, blank(code), name, level, blank(parent), from, until, earlier, before.place(), version);
        List<UnitImport.Problem> problems = lists.edit(caller, wanted);
        if (problems.isEmpty()) {
            return Back.to("/units#u-" + id, "unit-changed", after);
        }
        response.setStatus(UNPROCESSABLE);
        return page(wanted, problems, model);
    }

    private String page(OfficeUnit unit, List<UnitImport.Problem> problems, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "others",
                units.listed().stream().filter(u -> !u.id().equals(unit.id())).toList());
        return "unit-edit";
    }

    private static @Nullable String blank(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
