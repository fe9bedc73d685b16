package parcheck.web.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import parcheck.check.Checkers;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.FindingDesk;
import parcheck.office.inspection.FindingEntry;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Wanted;
import parcheck.web.page.Later;
import parcheck.web.page.PageWords;
import parcheck.web.page.Paged;
import parcheck.web.page.Sent;

/** What units handed in: the list, and one submission with its findings, what people said about them, and its history. */
@Controller
class SubmissionPages {
    private final Submissions submissions;
    private final FindingDesk desk;
    private final Access access;
    private final People people;
    private final Steps steps;
    private final Checkers checkers;

    SubmissionPages(
            Submissions submissions, FindingDesk desk, Access access, People people, Steps steps, Checkers checkers) {
        this.submissions = submissions;
        this.desk = desk;
        this.access = access;
        this.people = people;
        this.steps = steps;
        this.checkers = checkers;
    }

    @GetMapping("/submissions")
    String list(
            @RequestParam @Nullable String period,
            @RequestParam @Nullable State state,
            @RequestParam @Nullable Long before,
            Caller caller,
            Model model) {
        Allowed.some(access, caller, Deed.SEE_REPORTS);
        Periods.Choice choice = Periods.choice(checkers, null, period);
        Wanted any = Wanted.anything().before(Paged.from(before), Wanted.USUAL);
        Wanted during = period == null || period.isBlank() ? any : any.during(choice.period());
        Wanted wanted = state == null ? during : during.in(state);
        model.addAttribute(
                "page",
                new Later<>(() ->
                        Paged.of(Wanted.USUAL, most -> submissions.list(caller, wanted.atMost(most)), Submission::id)));
        model.addAttribute("names", people.names());
        model.addAttribute("state", state);
        model.addAttribute("states", State.values());
        model.addAttribute("period", period);
        model.addAttribute("periods", choice.periods());
        model.addAttribute("own", access.may(caller, Deed.UPLOAD) ? caller.unit() : null);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "submissions";
    }

    @GetMapping("/submissions/{id}")
    String one(@PathVariable long id, Caller caller, Model model, Locale locale) {
        PageWords w = PageWords.of(PageWords.lang(locale));
        Submission submission = submissions.get(caller, id);
        model.addAttribute("s", submission);
        model.addAttribute("names", people.names());
        model.addAttribute("steps", steps.of(caller, submission));
        model.addAttribute("history", submissions.history(caller, id));
        if (submission.basis() != null) {
            model.addAttribute("verdict", StoredVerdict.view(submissions.verdict(caller, id), w.verdicts()));
            model.addAttribute("entries", entries(caller, id));
        }
        if (submission.replaces() != null) {
            model.addAttribute("changes", submissions.changes(caller, submission.replaces(), id));
        }
        inspects(caller, submission, model);
        return "submission";
    }

    private void inspects(Caller caller, Submission s, Model model) {
        boolean inspecting = s.state() == State.UNDER_INSPECTION;
        model.addAttribute("mayDecide", inspecting && access.may(caller, Deed.DECIDE, s.unit()));
        boolean decided = s.state().handedIn() && s.decidedAt() != null;
        model.addAttribute("mayOrder", decided && access.may(caller, Deed.ORDER_REMEDIATION, s.unit()));
        model.addAttribute("mayDispute", access.may(caller, Deed.DISPUTE, s.unit()));
        model.addAttribute("mayAnswer", access.may(caller, Deed.ANSWER, s.unit()));
        model.addAttribute("mayWaive", access.may(caller, Deed.REQUEST_WAIVER, s.unit()));
    }

    private Map<String, FindingEntry> entries(Caller caller, long id) {
        List<FindingEntry> all = desk.entries(caller, id);
        return all.stream().collect(Collectors.toMap(FindingEntry::finding, e -> e, (a, b) -> a));
    }

    @GetMapping("/submissions/{id}/receipt")
    String receipt(@PathVariable long id, Caller caller, Model model) {
        model.addAttribute("s", submissions.get(caller, id));
        model.addAttribute("r", submissions.receipt(caller, id));
        model.addAttribute("names", people.names());
        return "receipt";
    }

    @GetMapping("/submissions/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable long id, Caller caller) {
        Submission submission = submissions.get(caller, id);
        return Sent.file(submission.file().name(), submissions.file(caller, id));
    }

    @GetMapping("/submissions/{id}/findings.json")
    ResponseEntity<byte[]> findings(@PathVariable long id, Caller caller) {
        return Sent.json("findings.json", submissions.verdict(caller, id));
    }
}
