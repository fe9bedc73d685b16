package parcheck.web.office;

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
import parcheck.office.inspection.Disputes;

/** The list of findings of which somebody says that the rule is wrong, for the one who answers for the rules. */
@Controller
class DisputePages {
    private final Disputes disputes;
    private final Access access;
    private final People people;

    DisputePages(Disputes disputes, Access access, People people) {
        this.disputes = disputes;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/disputes")
    String list(Caller caller, Model model) {
        Allowed.some(access, caller, Deed.SEE_DISPUTES);
        model.addAttribute("list", disputes.all(caller));
        model.addAttribute("names", people.names());
        model.addAttribute("maySettle", access.may(caller, Deed.SETTLE_DISPUTE));
        return "disputes";
    }

    @PostMapping("/disputes/{id}/settle")
    String settle(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam boolean ruleIsWrong,
            @RequestParam String answer,
            Caller caller,
            RedirectAttributes after) {
        disputes.settle(caller, id, version, ruleIsWrong, answer);
        return Back.to("/disputes", "decided", after);
    }
}
