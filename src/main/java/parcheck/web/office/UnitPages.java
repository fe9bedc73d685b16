package parcheck.web.office;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Wanted;
import parcheck.office.units.UnitRegistry;
import parcheck.office.waiver.Waivers;
import parcheck.web.page.Later;

/** The registry of units, and one unit with everything it handed in. */
@Controller
class UnitPages {
    private final UnitRegistry units;
    private final Submissions submissions;
    private final Waivers waivers;
    private final Access access;
    private final People people;

    UnitPages(UnitRegistry units, Submissions submissions, Waivers waivers, Access access, People people) {
        this.units = units;
        this.submissions = submissions;
        this.waivers = waivers;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/units")
    String list(Caller caller, Model model) {
        Allowed.some(access, caller, Deed.SEE_UNITS);
        var scope = access.scope(caller, Deed.SEE_UNITS);
        model.addAttribute(
                "list",
                new Later<>(() ->
                        units.all().stream().filter(u -> scope.holds(u.id())).toList()));
        model.addAttribute("names", people.names());
        model.addAttribute("mayKeep", access.may(caller, Deed.KEEP_UNITS));
        return "units";
    }

    @GetMapping("/unit/{id}")
    String one(@PathVariable String id, Caller caller, Model model) {
        access.demand(caller, Deed.SEE_REPORTS, id);
        model.addAttribute("unit", units.get(id));
        model.addAttribute(
                "successors",
                units.all().stream().filter(u -> u.predecessors().contains(id)).toList());
        model.addAttribute("list", submissions.list(caller, Wanted.of(id)));
        model.addAttribute(
                "waivers",
                waivers.list(caller).stream().filter(w -> w.unit().equals(id)).toList());
        model.addAttribute("names", people.names());
        return "unit";
    }
}
