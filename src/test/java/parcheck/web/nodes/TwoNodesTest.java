package parcheck.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.check.RuleCache;
import parcheck.office.Office;
import parcheck.office.Store;
import parcheck.office.caller.Caller;
import parcheck.office.deadline.WorkingDay;
import parcheck.office.jobs.Job;
import parcheck.office.people.Passwords;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Upload;
import parcheck.plan.RuleFolder;
import parcheck.web.page.PageWords;

/** Two servers on one database: they serve one user, and when one dies in the middle of its work the other one finishes it. */
class TwoNodesTest {
    private static final int UNITS = 40;
    private static final Pattern OLDER = Pattern.compile("before=([0-9]+)");

    @TempDir
    Path folder;

    private Node first;
    private Node second;
    private Office office;

    @BeforeEach
    void start() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        DatabaseAddress address = Store.POSTGRESQL.address();
        first = new Node(data, address, UNITS).start().ready();
        second = new Node(data, address, 0).start().ready();
        RuleFolder rules = RuleFolder.open(Path.of("rules"));
        RuleCache cache = RuleCache.in(Path.of("target", "rule-cache").toAbsolutePath());
        office = Office.open(new Office.Parts(
                Database.open(address),
                data.resolve("files"),
                new Rulings(rules, cache),
                Clock.system(PageWords.ZONE),
                Passwords.hashing(1000),
                WorkingDay.MONDAY_TO_FRIDAY));
    }

    @AfterEach
    void stop() {
        office.close();
        first.close();
        second.close();
    }

    @Test
    void oneSessionOnBothAndNothingLostOrDoneTwiceWhenOneDies() throws Exception {
        Person lead = new Person(List.of(first.port(), second.port())).login(Cast.LEAD);
        for (int i = 0; i < 4; i++) {
            assertThat(lead.get("/desk").status()).as("one after the other").isEqualTo(200);
        }
        String ids = sentBack();
        Person.Answer form = lead.get("/notices");
        Person.Answer asked = lead.post(
                "/notices",
                Map.of("_csrf", form.token(), "batch", UUID.randomUUID().toString(), "submission", ids));
        assertThat(asked.location()).endsWith("/notices");
        long id =
                office.jobs().newest("notices", caller(Cast.LEAD)).orElseThrow().id();

        Job taken = until(id, j -> j.done() >= 3);
        assertThat(taken.state()).isEqualTo(Job.State.TAKEN);
        boolean ofFirst = taken.node().startsWith(first.handle().pid() + "-");
        (ofFirst ? first : second).kill();
        Node alive = ofFirst ? second : first;

        assertThat(lead.get("/jobs/" + id).status()).as("the same session").isEqualTo(200);
        Job done = until(id, Job::ended);
        assertThat(done.state()).isEqualTo(Job.State.DONE);
        assertThat(done.attempts()).isEqualTo(2);
        assertThat(done.node()).startsWith(alive.handle().pid() + "-");
        JdbcTemplate sql = new JdbcTemplate(office.database().source());
        assertThat(sql.queryForList("select submission from notice order by submission", Long.class))
                .hasSize(UNITS)
                .doesNotHaveDuplicates();
        assertThat(sql.queryForObject("select count(*) from trail where deed = 'notice-prepare'", Integer.class))
                .isEqualTo(UNITS);
        assertThat(office.trail().verify().whole()).isTrue();
        Person.Answer newest = lead.get("/notices");
        Person.Answer older = lead.get("/notices?before=" + newest.first(OLDER));
        assertThat(newest.body() + older.body()).contains("xã Thử 0", "xã Thử 39");
        assertThat(alive.stop()).as("orderly").isTrue();
    }

    private String sentBack() throws Exception {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            Caller clerk = caller("c" + i);
            Caller head = caller("h" + i);
            Caller inspector = caller("i" + i);
            byte[] file = Cast.report(i, 100).getBytes(StandardCharsets.UTF_8);
            Submission s = office.uploads().upload(clerk, new Upload(Cast.unit(i), "r.json", file, "k"));
            s = office.certification().certifyAsClerk(clerk, s.id(), s.version());
            s = office.certification().certifyAsHead(head, s.id(), s.version());
            office.certification().submit(head, s.id(), s.version());
            s = office.inspections().takeUp(inspector, s.id(), s.version() + 1);
            office.inspections().sendBack(inspector, s.id(), s.version(), List.of("?"));
            ids.add(s.id());
        }
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private Caller caller(String login) {
        return office.accounts().byLogin(login).orElseThrow().caller();
    }

    private Job until(long id, Predicate<Job> reached) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        Job job = office.jobs().get(id);
        while (!reached.test(job) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            job = office.jobs().get(id);
        }
        return job;
    }
}
