package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.RuleCache;
import parcheck.office.Office;
import parcheck.office.jobs.Job;
import parcheck.plan.RuleFolder;

/** Long work is done beside the requests: it is asked for, the page may be left, and what came out is there on return. */
class WorkTest {
    @TempDir
    static Path data;

    private static Server server;
    private static Office office;

    @BeforeAll
    static void start() throws IOException {
        RuleFolder rules = RuleFolder.open(Path.of("rules"));
        copy(Path.of("rules"), data.resolve("next-rules"));
        server = Server.start(new ServeSettings(
                "127.0.0.1",
                0,
                0,
                true,
                rules,
                rules.plans(),
                RuleCache.in(Path.of("target", "rule-cache").toAbsolutePath()),
                data,
                1000,
                Map.of(),
                new MovableClock(),
                message -> {}));
        office = server.context().getBean(Office.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    @Test
    void aReplayIsAskedForLeftAndFoundDone() {
        Asking lead = new Asking(server);
        lead.post("/login", "/login", Map.of("login", "truongphong", "password", "minh-hoa-2023"));
        HttpResponse<String> asked = lead.post("/replay", "/replay", Map.of());
        assertThat(asked.statusCode()).isEqualTo(302);
        long id = office.jobs()
                .newest(
                        "replay",
                        office.accounts().byLogin("truongphong").orElseThrow().caller())
                .orElseThrow()
                .id();
        Job done = ended(id);
        assertThat(done.state()).isEqualTo(Job.State.DONE);
        assertThat(done.done()).isEqualTo(done.total()).isPositive();
        HttpResponse<String> polled = lead.get("/jobs/" + id, "HX-Request", "true");
        assertThat(polled.headers().firstValue("HX-Refresh")).hasValue("true");
        assertThat(polled.body()).doesNotContain("<html", "hx-get");
        assertThat(lead.get("/replay").body())
                .contains(server.context().getBean(ServeSettings.class).rules().sha256());
        assertThat(lead.get("/jobs").body()).contains("/jobs/" + id);
        assertThat(lead.get("/jobs/" + id).body()).contains("<html");
    }

    @Test
    void whoAskedForNothingSeesNoJob() {
        Asking clerk = new Asking(server);
        clerk.post("/login", "/login", Map.of("login", "canbo.so-noi-vu", "password", "minh-hoa-2023"));
        assertThat(clerk.get("/jobs").statusCode()).isEqualTo(403);
        assertThat(clerk.get("/jobs/1").statusCode()).isEqualTo(404);
    }

    @Test
    void theDaysWorkIsPutUpOnceByTheServerItself() {
        List<Job> daily = office.jobs().newest(1000).stream()
                .filter(j -> j.kind().equals("daily"))
                .toList();
        assertThat(daily)
                .singleElement()
                .satisfies(j -> assertThat(ended(j.id()).state()).isEqualTo(Job.State.DONE));
    }

    private static Job ended(long id) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        Job job = office.jobs().get(id);
        while (!job.ended() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            job = office.jobs().get(id);
        }
        return job;
    }
}
