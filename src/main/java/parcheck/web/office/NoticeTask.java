package parcheck.web.office;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import parcheck.office.Office;
import parcheck.office.access.Deed;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Progress;
import parcheck.office.notice.Draft;
import parcheck.office.submission.Submission;
import parcheck.web.work.Task;

/** Writes the notices of a batch, one paper after the other; a paper that a dead node already prepared is not prepared again. */
@Component
class NoticeTask implements Task {
    static final String KIND = "notices";

    /** As many as fit into the list of jobs, whatever their numbers. */
    private static final int MOST = 200;

    private final Office office;
    private final NoticePaper paper;
    private final People people;

    NoticeTask(Office office, NoticePaper paper, People people) {
        this.office = office;
        this.paper = paper;
        this.people = people;
    }

    /** Puts the batch on the list; the same batch again is the same job. Throws Refused if one of the submissions cannot get a notice. */
    Job ask(Caller caller, String batch, List<Long> about) {
        office.access().demand(caller, Deed.PREPARE_NOTICE);
        if (about.isEmpty() || about.contains(null)) {
            throw Refused.invalid("office.notice.nobody");
        }
        if (about.size() > MOST) {
            throw Refused.invalid("office.notice.too-many", MOST);
        }
        for (long id : about) {
            Submission s = office.submissions().get(caller, id);
            if (!office.notices().ready(s)) {
                throw Refused.conflict("office.submission.state", s.state().words());
            }
        }
        String ids = about.stream().map(String::valueOf).collect(Collectors.joining(","));
        String key = KIND + "/" + caller.account() + "/" + batch;
        return office.jobs().add(KIND, key, batch + " " + ids, caller);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, Progress progress) {
        Caller caller =
                office.accounts().get(Objects.requireNonNull(job.owner())).caller();
        String[] payload = job.payload().split(" ", 2);
        List<Long> about =
                Arrays.stream(payload[1].split(",")).map(Long::valueOf).toList();
        People.Names names = people.names();
        int made = 0;
        for (int i = 0; i < about.size(); i++) {
            Submission s = office.submissions().get(caller, about.get(i));
            made += progress.once("notice/" + job.id() + "/" + s.id(), () -> prepare(caller, payload[0], s, names))
                    ? 1
                    : 0;
            progress.at(i + 1, about.size());
        }
        return Integer.toString(made);
    }

    private void prepare(Caller caller, String batch, Submission s, People.Names names) {
        if (office.notices().ready(s)) {
            byte[] docx = paper.of(s, names.unit(s.unit()), office.submissions().verdict(caller, s.id()));
            office.notices().prepare(caller, batch, List.of(new Draft(s.id(), docx)));
        }
    }
}
