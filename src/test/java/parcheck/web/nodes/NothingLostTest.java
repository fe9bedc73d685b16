package parcheck.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.Store;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;
import parcheck.office.store.FileStore;
import parcheck.office.trail.Trail;

/** A real server is killed again and again while many units hand in: every receipt that a unit holds is true afterwards. */
class NothingLostTest {
    /** How long the server answers in all; the time that it takes to start again comes on top. */
    private static final int SECONDS = Integer.getInteger("lost.seconds", 12);

    private static final int KILLS = Integer.getInteger("lost.kills", 1);
    private static final int CLIENTS = Integer.getInteger("lost.clients", 12);

    @TempDir
    Path folder;

    private final Queue<Handing.Held> receipts = new ConcurrentLinkedQueue<>();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enough = new CountDownLatch(1);

    @ParameterizedTest
    @EnumSource
    void everyReceiptIsInTheDatabaseWithItsFile(Store store) throws Exception {
        Path data = Files.createDirectories(folder.resolve("data"));
        DatabaseAddress address = store == Store.H2 ? null : store.address();
        try (Node node = new Node(data, address, CLIENTS)) {
            node.start().ready();
            handInWhileKilled(node);
            node.kill();
        }
        DatabaseAddress left = address == null ? DatabaseAddress.of(Map.of(), data) : address;
        try (Database database = Database.open(left)) {
            prove(store, new JdbcTemplate(database.source()), new FileStore(data.resolve("files")));
            assertThat(new Trail(database, Clock.systemUTC()).verify().whole()).isTrue();
        }
    }

    private void handInWhileKilled(Node node) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            running.add(
                    all.submit(new Handing(i, List.of(node.port()), receipts, tried, () -> enough.getCount() == 0)));
        }
        long answering = Duration.ofSeconds(SECONDS).toMillis() / (KILLS + 1);
        for (int i = 1; i <= KILLS; i++) {
            assertThat(enough.await(answering, TimeUnit.MILLISECONDS)).isFalse();
            node.kill();
            node.start().ready();
        }
        assertThat(enough.await(answering, TimeUnit.MILLISECONDS)).isFalse();
        enough.countDown();
        for (Future<?> one : running) {
            one.get(10, TimeUnit.MINUTES);
        }
        all.shutdown();
    }

    private void prove(Store store, JdbcTemplate sql, FileStore files) {
        assertThat(receipts).isNotEmpty().allMatch(r -> !r.receipt().isEmpty());
        for (Handing.Held held : receipts) {
            List<String> shas = sql.queryForList(
                    "select file_sha from submission where receipt = ? and unit = ?",
                    String.class,
                    held.receipt(),
                    held.unit());
            assertThat(shas).as(held.toString()).containsExactly(held.sha256());
            assertThat(FileStore.sha256(files.content(held.sha256()))).isEqualTo(held.sha256());
        }
        List<String> handedIn =
                sql.queryForList("select file_sha from submission where receipt is not null", String.class);
        assertThat(new HashSet<>(handedIn)).as("none twice").hasSameSizeAs(handedIn);
        assertThat(tried).as("nothing that nobody sent").containsAll(handedIn);
        List<String> verdicts = sql.queryForList("select verdict_sha from submission", String.class);
        assertThat(verdicts).allSatisfy(v -> assertThat(files.path(v)).isRegularFile());
        assertThat(sql.queryForObject("select count(*) from trail where deed = 'submit'", Integer.class))
                .isEqualTo(handedIn.size());
        System.out.printf(
                Locale.ROOT,
                "nothing lost: %s, %d clients, %d s, %d kills: %d receipts held, %d in the database, %d submissions%n",
                store,
                CLIENTS,
                SECONDS,
                KILLS,
                receipts.size(),
                handedIn.size(),
                verdicts.size());
    }
}
