package parcheck.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.Store;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;

/** What people are told while something is broken under a running server, and that everything goes on when it is mended. */
class TroubleTest {
    @TempDir
    static Path folder;

    private static Path data;
    private static Cable cable;
    private static Node node;
    private static Database database;

    @BeforeAll
    static void start() throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        DatabaseAddress direct = Store.POSTGRESQL.address();
        Matcher port = Pattern.compile(":([0-9]+)/").matcher(direct.url());
        assertThat(port.find()).isTrue();
        cable = new Cable(Integer.parseInt(port.group(1)));
        String url = port.replaceFirst(":" + cable.port() + "/");
        node = new Node(data, new DatabaseAddress(url, direct.user(), direct.password()), 2)
                .start()
                .ready();
        database = Database.open(direct);
    }

    @AfterAll
    static void stop() throws IOException {
        node.close();
        database.close();
        cable.close();
    }

    @Test
    void whileTheDatabaseIsGonePeopleAreToldAndAfterwardsTheSameUploadSucceeds() throws IOException {
        Person clerk = person().login("c0");
        Person.Answer form = clerk.get("/submissions");
        cable.cut();
        Person.Answer refused = clerk.once(() -> upload(clerk, form, 0, 1));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.body()).contains("<h1").doesNotContain("Exception", "SQL", "jdbc");
        Person visitor = person();
        Person.Answer check = visitor.once(
                () -> visitor.upload("/check", "r.json", Cast.report(0, 1).getBytes(StandardCharsets.UTF_8), Map.of()));
        assertThat(check.status()).as("self-check needs no database").isEqualTo(200);
        cable.mend();
        Person.Answer taken = upload(clerk, form, 0, 1);
        assertThat(URI.create(taken.location()).getPath()).matches("/submissions/[0-9]+");
        assertThat(count("select count(*) from submission where unit = ?", Cast.unit(0)))
                .isEqualTo(1);
    }

    @Test
    void aDiskThatTakesNothingIsNamedAndNothingIsWrittenDown() throws IOException {
        Person clerk = person().login("c1");
        Person.Answer form = clerk.get("/submissions");
        Path files = data.resolve("files");
        Path away = data.resolve("files-away");
        if (Files.exists(files)) {
            Files.move(files, away);
        }
        Files.writeString(files, "no folder");
        Person.Answer refused = clerk.once(() -> upload(clerk, form, 1, 1));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(count("select count(*) from submission where unit = ?", Cast.unit(1)))
                .isZero();
        Files.delete(files);
        if (Files.exists(away)) {
            Files.move(away, files);
        }
        assertThat(upload(clerk, form, 1, 1).location()).contains("/submissions/");
        assertThat(count("select count(*) from submission where unit = ?", Cast.unit(1)))
                .isEqualTo(1);
    }

    @Test
    void anUploadThatBreaksOffAndClientsThatSendNothingHurtNobody() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            for (int i = 0; i < 230; i++) {
                Socket one = new Socket(InetAddress.getLoopbackAddress(), node.port());
                one.getOutputStream().write(halfAnUpload());
                one.getOutputStream().flush();
                idle.add(one);
            }
            Person.Answer page = person().get("/check");
            assertThat(page.status()).as("while 230 uploads stand still").isEqualTo(200);
        } finally {
            for (Socket one : idle) {
                one.close();
            }
        }
        Person.Answer check =
                person().upload("/check", "r.json", Cast.report(0, 2).getBytes(StandardCharsets.UTF_8), Map.of());
        assertThat(check.status()).isEqualTo(200);
    }

    private static byte[] halfAnUpload() {
        return ("POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                        + "Content-Type: multipart/form-data; boundary=x\r\n\r\n"
                        + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.json\"\r\n\r\n{\"schema")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Person person() {
        return new Person(List.of(node.port()));
    }

    private static Person.Answer upload(Person clerk, Person.Answer form, int unit, int late) {
        Map<String, String> fields = Map.of("_csrf", form.token(), "unit", Cast.unit(unit), "key", "key-" + unit);
        byte[] file = Cast.report(unit, late).getBytes(StandardCharsets.UTF_8);
        return clerk.upload("/submissions", "r.json", file, fields);
    }

    private static int count(String sql, String unit) {
        return new JdbcTemplate(database.source()).queryForObject(sql, Integer.class, unit);
    }
}
