package parcheck.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.Checkers;
import parcheck.check.RuleCache;
import parcheck.intake.Intake;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;
import parcheck.paper.FindingsJson;
import parcheck.plan.RuleFolder;
import parcheck.report.Given;

/** How fast the server answers, beside the core alone and beside the barest page. The server is a process of its own. */
@Tag("bench")
class ServerBench {
    private static final Path REPORT = Path.of("fixtures/clean-commune/report.xlsx");
    private static final int USERS = 20;
    private static final int ROUNDS = Integer.getInteger("server.rounds", 5);
    private static final int CHECKS = Integer.getInteger("server.checks", 400);

    private static final int LARGE = 500_000;

    private static final String[] PAGES = System.getProperty(
                    "server.pages",
                    "/check,/login,/rules/hung-yen-2023/II.2.a-1,/desk,/submissions,/units,/missing,/notices,/waivers,/trail,/matrix")
            .split(",", -1);

    /** Both sides are asked so often before anything is measured: a server answers for weeks, and compiles what it uses in its first minutes. */
    private static final int WARM = Integer.getInteger("server.warm", 5000);

    @TempDir
    Path folder;

    private Node node;

    @BeforeEach
    void start() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (Database database = Database.open(DatabaseAddress.of(Map.of(), data))) {
            FullMatrix.fill(database);
        }
        node = new Node(data, null, 1, "-XX:TieredStopAtLevel=4").start().ready();
    }

    @AfterEach
    void stop() {
        node.close();
    }

    private record Turn(double perSecond, double cpuMillis) {}

    @Test
    void selfCheckUnderLoadBesideTheCoreAlone() throws Exception {
        RuleFolder rules = RuleFolder.open(Path.of("rules"));
        RuleCache cache = RuleCache.in(Path.of("target", "rule-cache").toAbsolutePath());
        byte[] file = Files.readAllBytes(REPORT);
        try (Checkers core = new Checkers(rules, rules.plans(), cache)) {
            List<Double> ratios = new ArrayList<>();
            for (int round = -1; round < ROUNDS; round++) {
                Turn alone = turn(ProcessHandle.current(), Runtime.getRuntime().availableProcessors(), () -> {
                    Checkers.Judged judged = core.check(Intake.read(REPORT, "report.xlsx"), Given.NOTHING, null);
                    return new FindingsJson(judged.catalogue()).file(judged.verdict()).length;
                });
                Person program = new Person(List.of(node.port()));
                Turn served = turn(node.handle(), USERS, () -> sent(program, "/api/check", file));
                Turn shown = turn(node.handle(), USERS, () -> sent(program, "/check", file));
                if (round >= 0) {
                    ratios.add(served.perSecond() / alone.perSecond());
                    System.out.printf(
                            Locale.ROOT,
                            "bench: core alone %.1f checks/s (%.1f ms of processor each); server, %d users: /api/check %.1f/s (%.1f ms),"
                                    + " page %.1f/s (%.1f ms); ratios %.2f and %.2f by the clock, %.2f and %.2f by processor%n",
                            alone.perSecond(),
                            alone.cpuMillis(),
                            USERS,
                            served.perSecond(),
                            served.cpuMillis(),
                            shown.perSecond(),
                            shown.cpuMillis(),
                            served.perSecond() / alone.perSecond(),
                            shown.perSecond() / alone.perSecond(),
                            alone.cpuMillis() / served.cpuMillis(),
                            alone.cpuMillis() / shown.cpuMillis());
                }
            }
            double median = ratios.stream().sorted().toList().get(ratios.size() / 2);
            System.out.printf(Locale.ROOT, "bench: self-check, median ratio %.2f%n", median);
            assertThat(median).isGreaterThanOrEqualTo(0.6);
        }
    }

    private static int sent(Person person, String path, byte[] file) {
        Person.Answer answer = person.upload(path, "report.xlsx", file, Map.of());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().length();
    }

    /** So many checks by so many at once; processor time is that of the process that judges. */
    private static Turn turn(ProcessHandle process, int users, Callable<Integer> check) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(users);
        long cpu = cpu(process);
        long start = System.nanoTime();
        List<Future<Integer>> done = new ArrayList<>();
        for (int i = 0; i < CHECKS; i++) {
            done.add(all.submit(check));
        }
        for (Future<Integer> one : done) {
            assertThat(one.get()).isPositive();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        all.shutdown();
        return new Turn(CHECKS / seconds, (cpu(process) - cpu) / 1e6 / CHECKS);
    }

    private static long cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    @Test
    void firstByteOfEveryPageBesideABarePage() throws Exception {
        int port = Node.freePort();
        Process bare = Node.java("-Xmx512m", BareMain.class.getName(), Integer.toString(port));
        try {
            assertThat(bare.inputReader().readLine()).startsWith(NodeMain.READY);
            Person lead = new Person(List.of(node.port())).login(Cast.LEAD);
            List<String> slow = new ArrayList<>();
            for (String path : PAGES) {
                double ratio = beside(lead, path, port);
                if (ratio > 2) {
                    slow.add(path);
                }
            }
            assertThat(slow).as("more than twice a bare page").isEmpty();
        } finally {
            bare.destroyForcibly();
        }
    }

    private static double beside(Person lead, String path, int bare) throws Exception {
        HttpClient client = lead.client();
        URI page = lead.address(path);
        int size = drained(client, page).length;
        int rows = rows(client, bare, size);
        URI plain = URI.create("http://127.0.0.1:" + bare + "/?rows=" + rows);
        int rounds = size > LARGE ? 15 : 60;
        int warm = size > LARGE ? WARM / 20 : WARM;
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int i = -warm; i < rounds; i++) {
            double x = firstByte(client, page);
            double y = firstByte(client, plain);
            if (i >= 0) {
                ours[i] = x;
                theirs[i] = y;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double ratio = ours[rounds / 2] / theirs[rounds / 2];
        System.out.printf(
                Locale.ROOT,
                "bench: %-32s %8d bytes, first byte %6.2f ms, bare page %6.2f ms, ratio %.2f%n",
                path,
                size,
                ours[rounds / 2],
                theirs[rounds / 2],
                ratio);
        return ratio;
    }

    private static int rows(HttpClient client, int port, int size) throws Exception {
        int hundred = drained(client, URI.create("http://127.0.0.1:" + port + "/?rows=1100")).length
                - drained(client, URI.create("http://127.0.0.1:" + port + "/?rows=1000")).length;
        return Math.max(1, (int) (100L * size / hundred));
    }

    private static byte[] drained(HttpClient client, URI uri) throws Exception {
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(uri.toString()).isEqualTo(200);
        return answer.body();
    }

    private static double firstByte(HttpClient client, URI uri) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<InputStream> answer =
                client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            int first = body.read();
            double millis = (System.nanoTime() - start) / 1e6;
            assertThat(first).isGreaterThanOrEqualTo(0);
            body.readAllBytes();
            return millis;
        }
    }
}
