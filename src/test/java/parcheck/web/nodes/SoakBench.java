package parcheck.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Mixed load for a long time: submissions, self-checks, pages, replays. What is left after a collection must not grow, nor threads, nor open files. */
@Tag("bench")
class SoakBench {
    private static final int MINUTES = Integer.getInteger("soak.minutes", 10);
    private static final int UNITS = 6;

    @TempDir
    Path folder;

    private final CountDownLatch enough = new CountDownLatch(1);
    private final BooleanSupplier done = () -> enough.getCount() == 0;
    private final Queue<Handing.Held> receipts = new ConcurrentLinkedQueue<>();
    private final AtomicLong checks = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong replays = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();

    private record Sample(double heap, double classes, double threads, double files) {}

    @Test
    void nothingGrows() throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        copy(Path.of("rules"), data.resolve("next-rules"));
        int management = Node.freePort();
        try (Node node = new Node(data, null, UNITS, "-Dnode.management=" + management, "-Xmx384m")
                .start()
                .ready()) {
            List<Future<?>> running = load(List.of(node.port()));
            List<Sample> samples = new ArrayList<>();
            for (int minute = 1; minute <= MINUTES; minute++) {
                assertThat(enough.await(1, TimeUnit.MINUTES)).isFalse();
                samples.add(sample(node, management));
                Sample s = samples.get(samples.size() - 1);
                System.out.printf(
                        Locale.ROOT,
                        "soak: minute %d: %.1f MB left, %.0f classes, %.0f threads, %.0f files; %d receipts, %d checks, %d pages, %d replays%n",
                        minute,
                        s.heap(),
                        s.classes(),
                        s.threads(),
                        s.files(),
                        receipts.size(),
                        checks.get(),
                        pages.get(),
                        replays.get());
            }
            enough.countDown();
            for (Future<?> one : running) {
                one.get(5, TimeUnit.MINUTES);
            }
            assertThat(wrong).as("wrong verdicts").hasValue(0);
            flat(samples);
        }
    }

    private List<Future<?>> load(List<Integer> ports) {
        ExecutorService all = Executors.newCachedThreadPool();
        List<Future<?>> out = new ArrayList<>();
        Set<String> tried = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < UNITS; i++) {
            out.add(all.submit(new Handing(i, ports, receipts, tried, done)));
        }
        byte[] report = Cast.report(0, 7).getBytes(StandardCharsets.UTF_8);
        Person program = new Person(ports);
        String right = program.upload("/api/check", "r.json", report, Map.of()).body();
        for (int i = 0; i < 2; i++) {
            out.add(all.submit(() -> {
                while (!done.getAsBoolean()) {
                    String said = program.upload("/api/check", "r.json", report, Map.of())
                            .body();
                    wrong.addAndGet(said.equals(right) ? 0 : 1);
                    checks.incrementAndGet();
                }
            }));
        }
        out.add(all.submit(() -> read(new Person(ports).login(Cast.LEAD))));
        out.add(all.submit(() -> replay(new Person(ports).login(Cast.LEAD))));
        all.shutdown();
        return out;
    }

    private void read(Person lead) {
        List<String> all = List.of(
                "/desk", "/matrix", "/submissions", "/missing", "/trail", "/notices", "/rules/hung-yen-2023", "/jobs");
        for (int i = 0; !done.getAsBoolean(); i++) {
            assertThat(lead.get(all.get(i % all.size())).status()).isEqualTo(200);
            pages.incrementAndGet();
        }
    }

    /** Each replay loads the rules anew, judges with them, and lets them go. */
    private void replay(Person lead) {
        while (!done.getAsBoolean()) {
            Person.Answer page = lead.get("/replay");
            if (!page.body().contains("hx-get=\"/jobs/")) {
                lead.post("/replay", Map.of("_csrf", page.token()));
                replays.incrementAndGet();
            }
        }
    }

    private static Sample sample(Node node, int management) throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        String pid = Long.toString(node.handle().pid());
        for (int i = 0; i < 2; i++) {
            new ProcessBuilder(jcmd, pid, "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        return new Sample(
                metric(management, "jvm.memory.used?tag=area:heap") / (1 << 20),
                metric(management, "jvm.classes.loaded"),
                metric(management, "jvm.threads.live"),
                metric(management, "process.files.open"));
    }

    private static double metric(int port, String name) throws Exception {
        String json = new Person(List.of(port)).get("/actuator/metrics/" + name).body();
        return new ObjectMapper()
                .readTree(json)
                .path("measurements")
                .get(0)
                .path("value")
                .asDouble();
    }

    /** The last third beside the second third; the first is for warming up. */
    private static void flat(List<Sample> samples) {
        int third = samples.size() / 3;
        if (third == 0) {
            return;
        }
        Sample middle = median(samples.subList(third, 2 * third));
        Sample last = median(samples.subList(samples.size() - third, samples.size()));
        System.out.println("soak: middle " + middle + ", last " + last);
        assertThat(last.heap()).as("MB after a collection").isLessThan(middle.heap() * 1.1 + 5);
        assertThat(last.threads()).as("threads").isLessThan(middle.threads() + 10);
        assertThat(last.files()).as("open files").isLessThan(middle.files() + 10);
        assertThat(last.classes()).as("classes").isLessThan(middle.classes() * 1.1);
    }

    private static Sample median(List<Sample> some) {
        return new Sample(
                middle(some.stream().map(Sample::heap).toList()),
                middle(some.stream().map(Sample::classes).toList()),
                middle(some.stream().map(Sample::threads).toList()),
                middle(some.stream().map(Sample::files).toList()));
    }

    private static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (var all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }
}
