package parcheck.web.work;

import org.springframework.stereotype.Component;
import parcheck.office.Office;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Progress;

/** After the rules have changed: judges once more what is not certified yet. */
@Component
class RecheckTask implements Task {
    static final String KIND = "recheck";

    private final Office office;

    RecheckTask(Office office) {
        this.office = office;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, Progress progress) {
        return Integer.toString(office.rechecks().all(progress));
    }
}
