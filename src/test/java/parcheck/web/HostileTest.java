package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parcheck.office.Office;
import parcheck.office.caller.Caller;
import parcheck.office.people.Account;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Wanted;

/** What somebody would try who wants in, or wants others harm: each attempt ends in a clear refusal or in harmless text. */
class HostileTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String PASSWORD = "minh-hoa-2023";
    private static final String REPORT = """
            {"schema": "parcheck-report/1", "unit": {"name": "Sở Y tế", "level": "department"}, "period": "2023-Q1",
             "values": [{"indicator": "dossiers.resolved", "value": NUMBER}]}
            """;

    private static Server server;
    private static Office office;

    private final Asking clerk = in("canbo.so-y-te-2");

    @BeforeAll
    static void start() {
        server = TestServer.start();
        office = server.context().getBean(Office.class);
        office.accounts()
                .add(new parcheck.office.people.NewAccount(
                        "canbo.so-y-te-2", SCRIPT, parcheck.office.caller.Role.UNIT_CLERK, "so-y-te", PASSWORD, null));
    }

    private static Asking in(String login) {
        Asking out = new Asking(server);
        out.post("/login", "/login", Map.of("login", login, "password", PASSWORD));
        return out;
    }

    @Test
    void pathsInFileNamesLeadNowhere() throws IOException {
        long id = upload("../../../../tmp/parcheck-evil/../x.json", 1);
        Caller caller =
                office.accounts().byLogin("canbo.so-y-te-2").orElseThrow().caller();
        assertThat(office.submissions().get(caller, id).file().name()).isEqualTo("x.json");
        assertThat(Path.of("/tmp/parcheck-evil")).doesNotExist();
        try (Stream<Path> kept = Files.walk(Path.of("target", "test-data", "files"))) {
            assertThat(kept.filter(Files::isRegularFile)
                            .map(f -> f.getFileName().toString()))
                    .allMatch(name -> name.matches("[0-9a-f]{64}"));
        }
        for (String path : new String[] {
            "/assets/../application.properties",
            "/assets/%2e%2e/application.properties",
            "/webjars/..%2f..%2fweb_vi.properties"
        }) {
            HttpResponse<String> answer = clerk.get(path);
            assertThat(answer.statusCode()).as(path).isIn(302, 400, 403, 404);
            assertThat(answer.body()).doesNotContain("spring.application", "check.title");
        }
    }

    @Test
    void scriptsInNamesOfFilesPeopleAndUnitsAreOnlyText() {
        long id = upload(SCRIPT + ".json", 2);
        Caller admin = office.accounts().byLogin("quantri").orElseThrow().caller();
        byte[] list = ("id,code,name,level,parent,from,until,predecessors\n" + "xss,,\"" + SCRIPT
                        + "\",department,,,,\n")
                .getBytes(StandardCharsets.UTF_8);
        var looked = office.unitLists().look(admin, list);
        Asking administrator = in("quantri");
        HttpResponse<String> preview = administrator.upload(
                "/units/import", "u.csv", list, Map.of("_csrf", administrator.token("/units/import")));
        office.unitLists().take(admin, looked.sha256(), looked.registry());
        Asking lead = in("truongphong");
        for (String body : new String[] {
            preview.body(),
            clerk.get("/submissions/" + id).body(),
            clerk.get("/submissions").body(),
            lead.get("/units").body(),
            lead.get("/waivers").body(),
            administrator.get("/accounts").body()
        }) {
            assertThat(body).contains("&lt;script&gt;").doesNotContain("<script>alert");
        }
        HttpResponse<String> file = clerk.get("/submissions/" + id + "/file");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }

    @Test
    void fieldsThatNoFormHasChangeNothing() {
        long id = upload("mass.json", 3);
        Map<String, String> fields =
                new LinkedHashMap<>(Map.of("version", version(id), "state", "ACCEPTED", "unit", "so-noi-vu"));
        fields.putAll(Map.of("receipt", "1", "clerk", "1", "head", "1", "inspector", "1"));
        clerk.post("/submissions", "/submissions/" + id + "/certify-clerk", fields);
        Submission after = submission(id);
        assertThat(after.unit()).isEqualTo("so-y-te");
        assertThat(after.head()).isNull();
        assertThat(after.receipt()).isNull();
        assertThat(after.inspector()).isNull();

        Asking own = in("canbo.so-y-te-2");
        own.post(
                "/password",
                "/password",
                Map.of(
                        "current",
                        PASSWORD,
                        "password",
                        "quả-chuối-93 xanh",
                        "again",
                        "quả-chuối-93 xanh",
                        "role",
                        "ADMINISTRATOR",
                        "account",
                        "1"));
        Account account = office.accounts().byLogin("canbo.so-y-te-2").orElseThrow();
        assertThat(account.role()).isEqualTo(parcheck.office.caller.Role.UNIT_CLERK);
        office.accounts().setPassword(account.id(), PASSWORD);
    }

    @Test
    void aUnitIsNotChosenByTheOneWhoSends() {
        HttpResponse<String> answer = clerk.upload(
                "/submissions",
                "x.json",
                REPORT.replace("NUMBER", "4").getBytes(StandardCharsets.UTF_8),
                Map.of("_csrf", clerk.token("/submissions"), "unit", "so-noi-vu", "key", "k4"));
        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTakenOver() {
        Asking victim = new Asking(server);
        victim.get("/login", "Cookie", "parcheck=Y2hvc2VuLWJ5LXRoZS1hdHRhY2tlcg==");
        victim.post("/login", "/login", Map.of("login", "lanhdao", "password", PASSWORD));
        HttpResponse<String> attacker =
                new Asking(server).get("/desk", "Cookie", "parcheck=Y2hvc2VuLWJ5LXRoZS1hdHRhY2tlcg==");
        assertThat(attacker.statusCode()).isEqualTo(302);
    }

    @Test
    void guessingIsEndedByALockForProgramsToo() {
        for (int i = 0; i < 5; i++) {
            assertThat(new Asking(server, "thanhtra", "guess-" + i)
                            .get("/api/units")
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(new Asking(server, "thanhtra", PASSWORD).get("/api/units").statusCode())
                .isEqualTo(401);
        office.accounts()
                .setPassword(office.accounts().byLogin("thanhtra").orElseThrow().id(), PASSWORD);
        assertThat(new Asking(server, "thanhtra", PASSWORD).get("/api/units").statusCode())
                .isEqualTo(200);
    }

    @Test
    void tooMuchIsTurnedAwayBeforeItIsRead() throws IOException {
        assertThat(answerUntil("64 MB", "POST /check HTTP/1.1", "Content-Length: 99999999999"))
                .contains(" 413 ", "Content-Security-Policy", "<h1>");
        assertThat(answerUntil("64 MB", "POST /api/check HTTP/1.1", "Content-Length: 99999999999"))
                .contains(" 413 ", "application/problem+json");
        StringBuilder long_ = new StringBuilder("x".repeat(100_000));
        assertThat(answerUntil("\n", "GET /" + long_ + " HTTP/1.1")).contains(" 400 ");
        assertThat(answerUntil("\n", "GET / HTTP/1.1", "X-Long: " + long_)).contains(" 400 ");
        HttpResponse<String> field = clerk.post(
                "/submissions",
                "/submissions/" + upload("f.json", 5) + "/unlock",
                Map.of("version", "0", "reason", "x".repeat(3_000_000)));
        assertThat(field.statusCode()).isBetween(400, 499);
    }

    @Test
    void foreignPagesCannotUseTheSession() {
        HttpResponse<String> page = clerk.postWith("/logout", Map.of());
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(clerk.get("/desk").statusCode()).isEqualTo(200);
        assertThat(clerk.get("/api/units").statusCode())
                .as("the cookie means nothing to programs' routes")
                .isEqualTo(401);
    }

    private long upload(String name, int number) {
        byte[] file = REPORT.replace("NUMBER", Integer.toString(number)).getBytes(StandardCharsets.UTF_8);
        Map<String, String> fields =
                Map.of("_csrf", clerk.token("/submissions"), "unit", "so-y-te", "key", "h" + number + name.hashCode());
        HttpResponse<String> answer = clerk.upload("/submissions", name, file, fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        Caller caller =
                office.accounts().byLogin("canbo.so-y-te-2").orElseThrow().caller();
        return office.submissions().list(caller, Wanted.of("so-y-te")).get(0).id();
    }

    private static Submission submission(long id) {
        return office.submissions()
                .get(office.accounts().byLogin("lanhdao").orElseThrow().caller(), id);
    }

    private static String version(long id) {
        return Long.toString(submission(id).version());
    }

    /** The answer, as far as this text, to a request of which only the head is sent. */
    private static String answerUntil(String until, String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write((String.join("\r\n", lines)
                            + "\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            StringBuilder answer = new StringBuilder();
            Reader in = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
            for (int c = in.read(); c >= 0 && answer.indexOf(until) < 0; c = in.read()) {
                answer.append((char) c);
            }
            return answer.toString();
        }
    }
}
