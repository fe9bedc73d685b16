package parcheck.web.office;

import java.nio.file.Files;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Jobs;
import parcheck.web.ServeSettings;

/**
 * What a changed rule set would flip among all that was handed in; the page can be left while that is found out. Rules are code: they
 * come only from folders that the one who runs the server put below {@code next-rules} in its data folder, never from the browser.
 */
@Controller
class ReplayPages {
    private final ReplayTask task;
    private final Jobs jobs;
    private final Access access;
    private final People people;
    private final ServeSettings settings;

    ReplayPages(ReplayTask task, Jobs jobs, Access access, People people, ServeSettings settings) {
        this.task = task;
        this.jobs = jobs;
        this.access = access;
        this.people = people;
        this.settings = settings;
    }

    @GetMapping("/replay")
    String form(Caller caller, Model model) {
        access.demand(caller, Deed.REPLAY);
        model.addAttribute("there", Files.isDirectory(task.waiting()));
        model.addAttribute("folder", task.waiting().toString());
        model.addAttribute("sha", settings.rules().sha256());
        jobs.newest(ReplayTask.KIND, caller).ifPresent(job -> last(job, model));
        return "replay";
    }

    private void last(Job job, Model model) {
        model.addAttribute("job", job);
        if (job.state() == Job.State.DONE) {
            ReplayTask.Outcome found = task.found(job);
            model.addAttribute("outcome", found.result());
            model.addAttribute("problems", found.problems().isEmpty() ? null : found.problems());
            model.addAttribute("names", people.names());
        }
    }

    @PostMapping("/replay")
    String replay(Caller caller) {
        task.ask(caller);
        return "redirect:/replay";
    }
}
