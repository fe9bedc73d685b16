package parcheck.web.work;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import parcheck.office.deadline.Reminders;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Progress;
import parcheck.office.store.FileStore;
import parcheck.office.waiver.Waivers;

/** What the office does by itself once a day: it reminds units of due dates, writes down which waivers ran out, and sweeps away what broken uploads left. */
@Component
class DailyTask implements Task {
    static final String KIND = "daily";
    private static final Duration OLD = Duration.ofDays(1);

    private final Reminders reminders;
    private final Waivers waivers;
    private final FileStore files;
    private final Clock clock;

    DailyTask(Reminders reminders, Waivers waivers, FileStore files, Clock clock) {
        this.reminders = reminders;
        this.waivers = waivers;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(Job job, Progress progress) {
        int reminded = reminders.today().size();
        waivers.noteExpired();
        files.sweep(clock.instant().minus(OLD));
        return Integer.toString(reminded);
    }
}
