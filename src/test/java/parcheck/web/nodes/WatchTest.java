package parcheck.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.hostile.Archive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What those who look after a server see: health and metrics on a port of their own, logs as JSON that name nobody. */
class WatchTest {
    @TempDir
    static Path folder;

    private static Node node;
    private static int management;

    @BeforeAll
    static void start() throws Exception {
        management = Node.freePort();
        node = new Node(
                        Files.createDirectories(folder.resolve("data")),
                        null,
                        1,
                        "-Dnode.management=" + management,
                        "-Dlogging.level.parcheck.requests=INFO")
                .start()
                .ready();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void healthAndMetricsAreOnAPortOfTheirOwnOnly() {
        assertThat(new Person(List.of(node.port())).get("/check").status()).isEqualTo(200);
        Person watcher = new Person(List.of(management));
        assertThat(watcher.get("/actuator/health").body()).contains("\"UP\"");
        assertThat(watcher.get("/actuator/metrics").body()).contains("jvm.memory.used", "http.server.requests");
        assertThat(watcher.get("/actuator/metrics/hikaricp.connections.active").status())
                .isEqualTo(200);
        for (String closed : List.of("env", "beans", "heapdump", "loggers", "shutdown")) {
            assertThat(watcher.get("/actuator/" + closed).status()).as(closed).isIn(302, 404);
        }
        assertThat(new Person(List.of(node.port())).get("/actuator/health").location())
                .as("not where people go")
                .endsWith("/login");
    }

    @Test
    void everyLineIsJsonAndNamesNobody() throws Exception {
        Person person = new Person(List.of(node.port()));
        person.post(
                "/login", Map.of("_csrf", person.get("/login").token(), "login", "c0", "password", "tên-thật-123456"));
        person.login("c0").get("/submissions?unit=tên-thật");
        assertThat(person.get("/submissions/987654").status()).isEqualTo(404);
        List<String> lines = node.loggedUntil("/submissions/{id}");
        for (String line : lines) {
            JsonNode json = new ObjectMapper().readTree(line);
            assertThat(json.path("log").path("level").asString()).isNotBlank();
            assertThat(line).doesNotContain("tên-thật", "\"c0\"", "987654", Cast.PASSWORD);
        }
        assertThat(lines).anyMatch(l -> l.contains("\"route\":\"/submissions\"") && l.contains("\"status\":200"));
    }

    @Test
    void whatALibrarySaysOfABrokenFileIsNotLogged() throws Exception {
        Archive broken = new Archive(Files.readAllBytes(Path.of("fixtures/ha-nam-2021/report.docx")));
        broken.set(broken.named("[Content_Types].xml"), "<Types".getBytes(StandardCharsets.UTF_8));
        Person visitor = new Person(List.of(node.port()));
        assertThat(visitor.upload("/api/check", "r.docx", broken.packed(true), Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(node.loggedUntil("/api/check")).noneMatch(line -> line.contains("org.apache.poi"));
    }
}
