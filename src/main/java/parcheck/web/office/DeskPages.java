package parcheck.web.office;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.Dispute;
import parcheck.office.inspection.Disputes;
import parcheck.office.inspection.Explanations;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Wanted;
import parcheck.office.waiver.Waiver;
import parcheck.office.waiver.Waivers;

/** What waits for the one who logged in: submissions with a step to take, questions to answer, waivers and disputes to decide. */
@Controller
class DeskPages {
    private final Submissions submissions;
    private final Explanations explanations;
    private final Waivers waivers;
    private final Disputes disputes;
    private final Access access;
    private final Steps steps;
    private final People people;

    DeskPages(
            Submissions submissions,
            Explanations explanations,
            Waivers waivers,
            Disputes disputes,
            Access access,
            Steps steps,
            People people) {
        this.submissions = submissions;
        this.explanations = explanations;
        this.waivers = waivers;
        this.disputes = disputes;
        this.access = access;
        this.steps = steps;
        this.people = people;
    }

    @GetMapping("/desk")
    String desk(Caller caller, Model model) {
        boolean reports = access.may(caller, Deed.SEE_REPORTS);
        model.addAttribute("waiting", reports ? waiting(caller) : List.of());
        model.addAttribute("questions", access.may(caller, Deed.ANSWER) ? explanations.waiting(caller) : List.of());
        model.addAttribute("waivers", access.may(caller, Deed.APPROVE_WAIVER) ? requested(caller) : List.of());
        model.addAttribute("disputes", access.may(caller, Deed.SETTLE_DISPUTE) ? open(caller) : List.of());
        model.addAttribute("names", people.names());
        return "desk";
    }

    private List<Submission> waiting(Caller caller) {
        return submissions.list(caller, Wanted.anything()).stream()
                .filter(s -> steps.of(caller, s).stream()
                        .anyMatch(step -> !step.code().equals("unlock")))
                .toList();
    }

    private List<Waiver> requested(Caller caller) {
        return waivers.list(caller).stream()
                .filter(w -> w.state() == Waiver.State.REQUESTED)
                .toList();
    }

    private List<Dispute> open(Caller caller) {
        return disputes.all(caller).stream()
                .filter(d -> d.state() == Dispute.State.OPEN)
                .toList();
    }
}
