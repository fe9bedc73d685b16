package parcheck.web.office;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.Dispute;
import parcheck.office.inspection.Disputes;
import parcheck.office.inspection.Explanations;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Wanted;
import parcheck.office.waiver.Waiver;
import parcheck.office.waiver.Waivers;
import parcheck.web.page.Later;
import parcheck.web.page.Paged;

/** What waits for the one who logged in: submissions with a step to take, questions to answer, waivers and disputes to decide. */
@Controller
class DeskPages {
    private static final int MOST = 1000;
    private static final State[] UNDECIDED =
            EnumSet.range(State.CHECKED, State.UNDER_INSPECTION).toArray(State[]::new);
    private static final State[] DECIDED = Arrays.stream(State.values())
            .filter(s -> s.next().contains(State.CLOSED))
            .toArray(State[]::new);

    /** Submissions with a step to take; {@code more} when older ones may have one, too. */
    record Waiting(List<Submission> rows, boolean more) {
        static final Waiting NONE = new Waiting(List.of(), false);
    }

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
        model.addAttribute("waiting", reports ? new Later<>(() -> waiting(caller)) : Waiting.NONE);
        model.addAttribute(
                "questions",
                access.may(caller, Deed.ANSWER) ? new Later<>(() -> explanations.waiting(caller)) : List.of());
        model.addAttribute(
                "waivers", access.may(caller, Deed.APPROVE_WAIVER) ? new Later<>(() -> requested(caller)) : List.of());
        model.addAttribute(
                "disputes", access.may(caller, Deed.SETTLE_DISPUTE) ? new Later<>(() -> open(caller)) : List.of());
        model.addAttribute("names", people.names());
        return "desk";
    }

    /** Reports on their way to a decision, whatever their age, and the newest of those that only wait for their end. */
    private Waiting waiting(Caller caller) {
        Paged<Submission> undecided = newest(caller, MOST, UNDECIDED);
        Paged<Submission> decided = newest(caller, Wanted.USUAL, DECIDED);
        List<Submission> rows = Stream.concat(undecided.rows().stream(), decided.rows().stream())
                .filter(s -> steps.of(caller, s).stream()
                        .anyMatch(step -> !step.code().equals("unlock")))
                .toList();
        return new Waiting(rows, undecided.older() != null || decided.older() != null);
    }

    private Paged<Submission> newest(Caller caller, int most, State... states) {
        Wanted wanted = Wanted.anything().in(states);
        return Paged.of(most, m -> submissions.list(caller, wanted.atMost(m)), Submission::id);
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
