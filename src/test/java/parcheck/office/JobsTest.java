package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.jobs.Job;
import parcheck.office.jobs.Jobs;
import parcheck.office.jobs.Work;
import parcheck.office.jobs.Worker;

/** Long work on several nodes: nothing is lost, nothing is done twice. */
@ParameterizedClass
@EnumSource
class JobsTest extends OfficeCase {

    @Test
    void theSameKeyIsTheSameJob() {
        Job job = office.jobs().add("count", "k", "1", null);
        assertThat(office.jobs().add("count", "k", "2", null)).isEqualTo(job);
    }

    @Test
    void twoNodesShareTheWorkAndDoEachJobOnce() throws InterruptedException {
        Map<Long, AtomicInteger> runs = new ConcurrentHashMap<>();
        Work work = (job, progress) -> {
            runs.computeIfAbsent(job.id(), id -> new AtomicInteger()).incrementAndGet();
            return "done";
        };
        for (int i = 0; i < 30; i++) {
            office.jobs().add("count", "k" + i, "", null);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        for (int n = 0; n < 3; n++) {
            Worker worker = new Worker(office.jobs(), Map.of("count", work), "node-" + n);
            nodes.execute(() -> {
                while (worker.runOne()) {
                    Thread.onSpinWait();
                }
            });
        }
        nodes.shutdown();
        assertThat(nodes.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(runs).hasSize(30).allSatisfy((id, n) -> assertThat(n).hasValue(1));
        assertThat(office.jobs().newest(100)).allMatch(j -> j.state() == Job.State.DONE);
    }

    @Test
    void aSilentNodeLosesItsJobAndItsHalfDoneWorkIsNotDoneTwice() {
        AtomicInteger letters = new AtomicInteger();
        Job job = office.jobs().add("letters", "batch-1", "", null);
        Worker second = new Worker(
                office.jobs(),
                Map.of("letters", (j, progress) -> {
                    for (int i = 0; i < 4; i++) {
                        progress.once("letter-" + i, letters::incrementAndGet);
                        progress.at(i + 1, 4);
                    }
                    return "all";
                }),
                "second");
        Worker first = new Worker(
                office.jobs(),
                Map.of("letters", (j, progress) -> {
                    progress.once("letter-0", letters::incrementAndGet);
                    progress.once("letter-1", letters::incrementAndGet);
                    assertThat(second.runOne())
                            .as("while the first gives signs of life")
                            .isFalse();
                    little.watch.pass(Jobs.LEASE.plusSeconds(1));
                    assertThat(second.runOne()).as("after it fell silent").isTrue();
                    progress.once("letter-5", letters::incrementAndGet);
                    return "late";
                }),
                "first");

        assertThat(first.runOne()).isTrue();
        assertThat(letters).hasValue(4);
        assertThat(office.jobs().get(job.id())).satisfies(j -> {
            assertThat(j.state()).isEqualTo(Job.State.DONE);
            assertThat(j.result()).isEqualTo("all");
            assertThat(j.node()).isEqualTo("second");
            assertThat(j.done()).isEqualTo(4);
        });
    }

    @Test
    void anEffectThatFailsIsNotRemembered() {
        office.jobs().add("x", "k", "", null);
        AtomicInteger done = new AtomicInteger();
        Worker worker = new Worker(
                office.jobs(),
                Map.of("x", (job, progress) -> {
                    progress.once("effect", () -> {
                        if (job.attempts() == 1) {
                            throw new IllegalStateException();
                        }
                        done.incrementAndGet();
                    });
                    return "";
                }),
                "n");
        worker.runOne();
        assertThat(done).hasValue(0);
        assertThat(worker.runOne()).as("not at once").isFalse();
        little.watch.pass(Duration.ofSeconds(10));
        worker.runOne();
        assertThat(done).hasValue(1);
    }

    @Test
    void aNodeThatStopsLaysItsJobBackForTheNext() {
        Job job = office.jobs().add("count", "k", "", null);
        Worker[] first = new Worker[1];
        first[0] = new Worker(
                office.jobs(),
                Map.of("count", (j, progress) -> {
                    progress.at(1, 2);
                    first[0].close();
                    progress.at(2, 2);
                    return "not reached";
                }),
                "first");
        assertThat(first[0].runOne()).isTrue();
        assertThat(office.jobs().get(job.id())).satisfies(j -> {
            assertThat(j.state()).isEqualTo(Job.State.WAITING);
            assertThat(j.done()).isEqualTo(1);
            assertThat(j.attempts()).isZero();
        });
        try (Worker second = new Worker(office.jobs(), Map.of("count", (j, progress) -> "done"), "second")) {
            assertThat(second.runOne()).as("at once").isTrue();
        }
        assertThat(office.jobs().get(job.id()).result()).isEqualTo("done");
    }

    @Test
    void aJobThatSilencesEveryNodeIsGivenUp() {
        Job job = office.jobs().add("poison", "k", "", null);
        for (int i = 0; i < 10; i++) {
            assertThat(office.jobs().take("node-" + i)).isPresent();
            little.watch.pass(Jobs.LEASE.plusSeconds(1));
        }
        assertThat(office.jobs().take("node-11")).isEmpty();
        assertThat(office.jobs().get(job.id()).state()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void aRoundThatFailsIsFollowedByTheNext() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        CountDownLatch trouble = new CountDownLatch(1);
        JdbcTemplate sql = new JdbcTemplate(office.database().source());
        sql.execute("alter table job rename to job_away");
        try (Worker worker = new Worker(
                office.jobs(),
                Map.of("count", (j, progress) -> {
                    seen.countDown();
                    return "";
                }),
                "n",
                cause -> trouble.countDown())) {
            worker.start();
            assertThat(trouble.await(30, TimeUnit.SECONDS)).isTrue();
            sql.execute("alter table job_away rename to job");
            office.jobs().add("count", "k", "", null);
            assertThat(seen.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void whatFailsThreeTimesIsGivenUp() {
        Job job = office.jobs().add("unknown", "k", "", null);
        Worker worker = new Worker(office.jobs(), Map.of(), "n");
        for (int i = 0; i < 3; i++) {
            assertThat(worker.runOne()).isTrue();
            little.watch.pass(Duration.ofMinutes(1));
        }
        assertThat(worker.runOne()).isFalse();
        assertThat(office.jobs().get(job.id()).state()).isEqualTo(Job.State.FAILED);
        assertThatThrownBy(() -> office.jobs().own(little.inspector(), job.id()))
                .hasMessageContaining("NOT_FOUND");
    }
}
