package parcheck.web.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import parcheck.office.jobs.Jobs;
import parcheck.office.jobs.Worker;
import parcheck.web.ServeSettings;

/** This node's share of the long work, from the start of the server until it stops; puts up what has to be done every day. */
@Component
class Shift implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
    private static final long MINUTES = 10;

    private final Jobs jobs;
    private final List<Task> tasks;
    private final ServeSettings settings;
    private final Clock clock;
    private @Nullable Worker worker;
    private @Nullable ScheduledExecutorService calendar;

    Shift(Jobs jobs, List<Task> tasks, ServeSettings settings, Clock clock) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        String node = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        Worker hands =
                new Worker(jobs, tasks.stream().collect(Collectors.toMap(Task::kind, t -> t)), node, Shift::trouble);
        hands.start();
        worker = hands;
        ScheduledExecutorService days = Executors.newSingleThreadScheduledExecutor();
        days.execute(() -> put(RecheckTask.KIND, settings.rules().sha256()));
        days.scheduleWithFixedDelay(this::today, 0, MINUTES, TimeUnit.MINUTES);
        calendar = days;
    }

    private void today() {
        put(DailyTask.KIND, LocalDate.now(clock).toString());
    }

    /** The same key is the same job, so that only one of all nodes does it. */
    private void put(String kind, String key) {
        try {
            jobs.add(kind, kind + "/" + key, "", null);
        } catch (RuntimeException e) {
            trouble(e);
        }
    }

    /** Says what kind of trouble and where, but not in its own words: they can hold what people typed. */
    private static void trouble(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        Throwable deep = cause.getCause();
        LOG.warn(
                "{} {} {}",
                cause.getClass().getName(),
                deep == null ? "" : deep.getClass().getName(),
                trace.length == 0 ? "" : trace[0]);
    }

    /** Before requests are no longer answered: the job in hand is finished or laid back, the database is still there. */
    @Override
    public synchronized void stop() {
        if (calendar != null) {
            calendar.shutdownNow();
            calendar = null;
        }
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return worker != null;
    }
}
