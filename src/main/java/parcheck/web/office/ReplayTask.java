package parcheck.web.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import parcheck.office.Office;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Progress;
import parcheck.office.replay.ReplayResult;
import parcheck.plan.RuleFolder;
import parcheck.plan.RulesRefused;
import parcheck.web.ServeSettings;
import parcheck.web.work.Task;
import tools.jackson.databind.ObjectMapper;

/** Judges everything that was handed in by the rules that wait in {@code next-rules}; what comes out is kept as a file. */
@Component
class ReplayTask implements Task {
    static final String KIND = "replay";
    private static final String WAITING = "next-rules";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Office office;
    private final ServeSettings settings;

    ReplayTask(Office office, ServeSettings settings) {
        this.office = office;
        this.settings = settings;
    }

    /** What came out: flips, or why the rules were refused. */
    record Outcome(@Nullable ReplayResult result, List<String> problems) {}

    /** Where new rules wait. */
    Path waiting() {
        return settings.data().resolve(WAITING);
    }

    /** Puts a replay of the waiting rules on the list, unless the caller's last one is not done yet. */
    Job ask(Caller caller) {
        office.access().demand(caller, Deed.REPLAY);
        if (!Files.isDirectory(waiting())) {
            throw Refused.notFound();
        }
        Optional<Job> last = office.jobs().newest(KIND, caller).filter(j -> !j.ended());
        return last.orElseGet(() -> office.jobs().add(KIND, KIND + "/" + UUID.randomUUID(), "", caller));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, Progress progress) {
        Caller caller =
                office.accounts().get(Objects.requireNonNull(job.owner())).caller();
        return office.files().keep(JSON.writeValueAsBytes(outcome(caller, progress)));
    }

    private Outcome outcome(Caller caller, Progress progress) {
        try {
            RuleFolder rules = RuleFolder.open(waiting());
            return new Outcome(office.replays().replay(caller, rules, progress::at), List.of());
        } catch (RulesRefused refused) {
            return new Outcome(
                    null, refused.problems().stream().map(String::valueOf).toList());
        }
    }

    /** What a replay that is done found. */
    Outcome found(Job done) {
        return JSON.readValue(office.files().content(String.valueOf(done.result())), Outcome.class);
    }
}
