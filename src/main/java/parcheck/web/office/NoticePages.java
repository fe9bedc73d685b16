package parcheck.web.office;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import parcheck.office.jobs.Jobs;
import parcheck.office.notice.Notice;
import parcheck.office.notice.Notices;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Wanted;
import parcheck.web.page.Later;
import parcheck.web.page.Paged;
import parcheck.web.page.Sent;

/** Notices: what there is, and new ones prepared for a selection of submissions. */
@Controller
class NoticePages {
    private static final int ON_A_PAGE = 20;

    /** A province has some 700 units. */
    private static final int AT_ONCE = 1000;

    private static final Paged<Submission> NONE = new Paged<>(List.of(), null);

    private final Notices notices;
    private final Submissions submissions;
    private final Jobs jobs;
    private final NoticeTask task;
    private final Access access;
    private final NoticeShelf shelf;

    NoticePages(
            Notices notices, Submissions submissions, Jobs jobs, NoticeTask task, Access access, NoticeShelf shelf) {
        this.notices = notices;
        this.submissions = submissions;
        this.jobs = jobs;
        this.task = task;
        this.access = access;
        this.shelf = shelf;
    }

    @GetMapping("/notices")
    String list(
            @RequestParam Notice.@Nullable State state,
            @RequestParam @Nullable Long before,
            Caller caller,
            Model model) {
        Allowed.some(access, caller, Deed.SEE_NOTICES);
        Later<Paged<Notice>> page = new Later<>(
                () -> Paged.of(ON_A_PAGE, most -> notices.list(caller, state, Paged.from(before), most), Notice::id));
        model.addAttribute("page", page);
        shelf.show(caller, () -> page.getValue().rows(), model);
        model.addAttribute("state", state);
        model.addAttribute("states", Notice.State.values());
        boolean prepares = access.may(caller, Deed.PREPARE_NOTICE);
        model.addAttribute("ready", prepares ? new Later<>(() -> ready(caller)) : NONE);
        model.addAttribute(
                "job",
                new Later<>(() -> jobs.newest(NoticeTask.KIND, caller)
                        .filter(j -> !j.ended())
                        .orElse(null)));
        model.addAttribute("batch", UUID.randomUUID().toString());
        return "notices";
    }

    @GetMapping("/notices/{id}")
    String one(@PathVariable long id, Caller caller, Model model) {
        Notice notice = notices.get(caller, id);
        shelf.show(caller, () -> List.of(notice), model);
        return "notice";
    }

    /** Decided and not written about yet. When there are more than fit, the older ones follow once these have their notices. */
    private Paged<Submission> ready(Caller caller) {
        Wanted untold = Wanted.anything()
                .in(State.ACCEPTED, State.RETURNED, State.IN_REMEDIATION)
                .withoutNotice();
        return Paged.of(AT_ONCE, most -> submissions.list(caller, untold.atMost(most)), Submission::id);
    }

    @PostMapping("/notices")
    String prepare(
            @RequestParam String batch,
            @RequestParam(defaultValue = "") List<Long> submission,
            Caller caller,
            RedirectAttributes after) {
        task.ask(caller, batch, submission);
        return Back.to("/notices", "notice-asked", after);
    }

    @GetMapping("/notices/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable long id, Caller caller) {
        Notice notice = notices.get(caller, id);
        return Sent.file("thong-bao-" + notice.unit() + ".docx", notices.paper(caller, id));
    }
}
