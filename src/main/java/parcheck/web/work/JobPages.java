package parcheck.web.work;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.caller.Caller;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Jobs;

/** How far long work is. A page that waits for a job asks here every second, and is loaded anew when the job has ended. */
@Controller
class JobPages {
    private static final int SHOWN = 100;

    private final Jobs jobs;
    private final Access access;

    JobPages(Jobs jobs, Access access) {
        this.jobs = jobs;
        this.access = access;
    }

    @GetMapping("/jobs")
    String all(Caller caller, Model model) {
        access.demand(caller, Deed.SEE_JOBS);
        model.addAttribute("list", jobs.newest(SHOWN));
        return "jobs";
    }

    @GetMapping("/jobs/{id}")
    String one(@PathVariable long id, Caller caller, HtmxRequest htmx, HttpServletResponse response, Model model) {
        Job job = access.may(caller, Deed.SEE_JOBS) ? jobs.get(id) : jobs.own(caller, id);
        model.addAttribute("job", job);
        if (htmx.isHtmxRequest() && job.ended()) {
            response.setHeader("HX-Refresh", "true");
        }
        return htmx.isHtmxRequest() ? "job :: progress" : "job";
    }
}
