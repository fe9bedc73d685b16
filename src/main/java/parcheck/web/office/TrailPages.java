package parcheck.web.office;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.trail.Trail;
import parcheck.office.trail.TrailEntry;
import parcheck.web.page.Later;
import parcheck.web.page.Paged;

/** The audit trail, newest first, page by page, with the proof that nothing in it was changed. */
@Controller
class TrailPages {
    private static final int A_PAGE = 100;

    private final Trail trail;
    private final Access access;
    private final People people;

    TrailPages(Trail trail, Access access, People people) {
        this.trail = trail;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/trail")
    String list(@RequestParam @Nullable Long before, Caller caller, Model model) {
        access.demand(caller, Deed.SEE_TRAIL);
        model.addAttribute(
                "page",
                new Later<>(() -> Paged.of(A_PAGE, most -> trail.newest(Paged.from(before), most), TrailEntry::seq)));
        model.addAttribute("names", people.names());
        return "trail";
    }

    @GetMapping("/trail/proof")
    String proof(Caller caller, Model model) {
        access.demand(caller, Deed.SEE_TRAIL);
        model.addAttribute("proof", trail.verify());
        return "trail-proof";
    }
}
