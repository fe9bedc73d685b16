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
import parcheck.web.page.Sent;

/** Notices: what there is, and new ones prepared for a selection of submissions. */
@Controller
class NoticePages {
    private final Notices notices;
    private final Submissions submissions;
    private final Jobs jobs;
    private final NoticeTask task;
    private final Access access;
    private final People people;

    NoticePages(Notices notices, Submissions submissions, Jobs jobs, NoticeTask task, Access access, People people) {
        this.notices = notices;
        this.submissions = submissions;
        this.jobs = jobs;
        this.task = task;
        this.access = access;
        this.people = people;
    }

    @GetMapping("/notices")
    String list(@RequestParam Notice.@Nullable State state, Caller caller, Model model) {
        Allowed.some(access, caller, Deed.SEE_NOTICES);
        boolean prepares = access.may(caller, Deed.PREPARE_NOTICE);
        model.addAttribute(
                "list",
                notices.list(caller).stream()
                        .filter(n -> state == null || n.state() == state)
                        .toList());
        model.addAttribute("state", state);
        model.addAttribute("states", Notice.State.values());
        model.addAttribute("names", people.names());
        model.addAttribute("mayIssue", access.may(caller, Deed.ISSUE_NOTICE));
        model.addAttribute("mayClose", access.may(caller, Deed.CLOSE_NOTICE));
        model.addAttribute("mayAnswer", access.may(caller, Deed.ANSWER));
        model.addAttribute("ready", prepares ? ready(caller) : List.of());
        model.addAttribute(
                "job",
                jobs.newest(NoticeTask.KIND, caller).filter(j -> !j.ended()).orElse(null));
        model.addAttribute("batch", UUID.randomUUID().toString());
        return "notices";
    }

    private List<Submission> ready(Caller caller) {
        List<Long> about = notices.list(caller).stream().map(Notice::submission).toList();
        return submissions.list(caller, Wanted.anything().in(State.ACCEPTED, State.RETURNED)).stream()
                .filter(s -> !about.contains(s.id()))
                .toList();
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
