package parcheck.web.office;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import parcheck.office.access.Access;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.replay.Replays;
import parcheck.plan.RuleFolder;
import parcheck.plan.RulesRefused;
import parcheck.web.ServeSettings;

/**
 * What a changed rule set would flip among all that was handed in. Rules are code: they come only from folders that the one who
 * runs the server put below {@code next-rules} in its data folder, never from the browser.
 */
@Controller
class ReplayPages {
    private static final String WAITING = "next-rules";

    private final Replays replays;
    private final Access access;
    private final People people;
    private final ServeSettings settings;

    ReplayPages(Replays replays, Access access, People people, ServeSettings settings) {
        this.replays = replays;
        this.access = access;
        this.people = people;
        this.settings = settings;
    }

    @GetMapping("/replay")
    String form(Caller caller, Model model) {
        access.demand(caller, Deed.REPLAY);
        model.addAttribute("there", Files.isDirectory(waiting()));
        model.addAttribute("folder", waiting().toString());
        model.addAttribute("sha", settings.rules().sha256());
        return "replay";
    }

    @PostMapping("/replay")
    String replay(Caller caller, Model model) {
        access.demand(caller, Deed.REPLAY);
        if (!Files.isDirectory(waiting())) {
            throw Refused.notFound();
        }
        try {
            model.addAttribute("outcome", replays.replay(caller, RuleFolder.open(waiting()), (done, total) -> {}));
        } catch (RulesRefused refused) {
            model.addAttribute("problems", refused.problems());
        }
        model.addAttribute("names", people.names());
        return form(caller, model);
    }

    private Path waiting() {
        return settings.data().resolve(WAITING);
    }
}
