package parcheck.web.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.Disputes;
import parcheck.office.inspection.Explanations;
import parcheck.office.inspection.FindingDecision;
import parcheck.office.inspection.FindingDesk;

/** What people say about a finding: the inspector confirms or rejects it and asks, the unit answers, either says that the rule is wrong. */
@Controller
class FindingSteps {
    private final FindingDesk desk;
    private final Explanations explanations;
    private final Disputes disputes;

    FindingSteps(FindingDesk desk, Explanations explanations, Disputes disputes) {
        this.desk = desk;
        this.explanations = explanations;
        this.disputes = disputes;
    }

    @PostMapping("/submissions/{id}/findings/{finding}/decide")
    String decide(
            @PathVariable long id,
            @PathVariable String finding,
            @RequestParam FindingDecision.Kind kind,
            @RequestParam String reason,
            @RequestParam long version,
            Caller caller,
            RedirectAttributes after) {
        desk.decide(caller, id, finding, kind, reason, version);
        return done(id, finding, "decided", after);
    }

    @PostMapping("/submissions/{id}/findings/{finding}/ask")
    String ask(
            @PathVariable long id,
            @PathVariable String finding,
            @RequestParam String question,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate due,
            Caller caller,
            RedirectAttributes after) {
        explanations.ask(caller, id, finding, question, due);
        return done(id, finding, "asked", after);
    }

    @PostMapping("/submissions/{id}/findings/{finding}/dispute")
    String dispute(
            @PathVariable long id,
            @PathVariable String finding,
            @RequestParam String reason,
            Caller caller,
            RedirectAttributes after) {
        disputes.raise(caller, id, finding, reason);
        return done(id, finding, "disputed", after);
    }

    @PostMapping("/explanations/{id}/answer")
    String answer(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam String answer,
            Caller caller,
            RedirectAttributes after) {
        var explanation = explanations.answer(caller, id, version, answer);
        return done(explanation.submission(), explanation.finding(), "answered", after);
    }

    @PostMapping("/explanations/{id}/decide")
    String judgeAnswer(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam boolean accepted,
            @RequestParam String reason,
            Caller caller,
            RedirectAttributes after) {
        var explanation = explanations.decide(caller, id, version, accepted, reason);
        return done(explanation.submission(), explanation.finding(), "decided", after);
    }

    private static String done(long id, String finding, String what, RedirectAttributes after) {
        return Back.to("/submissions/" + id + "#f-" + finding.replaceAll("[^0-9A-Za-z-]", ""), what, after);
    }
}
