package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What programs can do: hand over a report, read its verdict, look at what has to be mended and who there is; every refusal is problem+json. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final byte[] REPORT = """
            {"schema": "parcheck-report/1", "unit": {"name": "Sở Công Thương", "level": "department"}, "period": "2023-H1",
             "values": [{"indicator": "dossiers.resolved", "value": 100}, {"indicator": "dossiers.resolved-early", "value": 90},
                        {"indicator": "dossiers.resolved-on-time", "value": 1}, {"indicator": "dossiers.resolved-late", "value": 9}]}
            """.getBytes(StandardCharsets.UTF_8);

    private static Server server;

    private final Asking clerk = new Asking(server, "canbo.so-cong-thuong", "minh-hoa-2023");
    private final Asking foreign = new Asking(server, "canbo.so-noi-vu", "minh-hoa-2023");

    @BeforeAll
    static void start() {
        server = TestServer.shared();
        DemoPeople.unit(server, "so-cong-thuong", "Sở Công Thương");
    }

    @Test
    void aProgramHandsOverAReportAndReadsItsVerdict() {
        HttpResponse<String> answer = upload("first", REPORT);
        JsonNode made = json(answer);
        String at = answer.headers().firstValue("Location").orElse("");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(made.get("state").asString()).isEqualTo("checked");
        assertThat(made.get("period").asString()).isEqualTo("2023-H1");
        assertThat(made.get("verdict").get("breaches").asInt()).isPositive();
        assertThat(json(clerk.get(at))).isEqualTo(made);
        assertThat(clerk.get(at + "/file").body()).isEqualTo(new String(REPORT, StandardCharsets.UTF_8));
        String findings = clerk.get(at + "/findings").body();
        assertThat(findings)
                .isEqualTo(new Asking(server)
                        .upload("/api/check", "bao-cao.json", REPORT, Map.of())
                        .body());
        assertThat(json(clerk.get("/api/submissions?state=checked&period=2023-H1")))
                .extracting(s -> s.get("id").asLong())
                .containsExactly(made.get("id").asLong());
        assertThat(json(upload("first", REPORT)).get("id")).isEqualTo(made.get("id"));
        assertThat(foreign.get(at).statusCode()).isEqualTo(404);
        assertThat(foreign.get(at + "/findings").body()).doesNotContain("parcheck-findings");
    }

    @Test
    void refusalsAreProblemsWithACodeForPrograms() {
        problem(upload("bad", "no report".getBytes(StandardCharsets.UTF_8)), 422);
        problem(clerk.get("/api/submissions/999999"), 404);
        problem(clerk.get("/api/submissions?state=lost"), 422);
        problem(clerk.get("/api/submissions/abc"), 400);
        problem(clerk.get("/api/nothing"), 404);
        problem(new Asking(server).get("/api/submissions"), 401);
        problem(new Asking(server, "lanhdao", "wrong").get("/api/units"), 401);
        problem(new Asking(server, "quantri", "minh-hoa-2023").get("/api/remediation"), 403);
        problem(clerk.send("DELETE", "/api/units"), 405);
        JsonNode words = json(clerk.get("/api/submissions?state=lost"));
        assertThat(words.get("code").asString()).isEqualTo("office.api.code");
        assertThat(words.get("detail").asString()).contains("lost");
    }

    @Test
    void aUnitSeesItselfAndWhatIsBelowItInTheRegistry() {
        assertThat(json(clerk.get("/api/units")))
                .extracting(u -> u.get("id").asString())
                .containsExactly("so-cong-thuong");
        assertThat(json(new Asking(server, "lanhdao", "minh-hoa-2023").get("/api/units")))
                .hasSizeGreaterThan(20);
        assertThat(json(new Asking(server, "lanhdao", "minh-hoa-2023").get("/api/missing?period=2023-H1")))
                .as("the province receives the reports and is never missing")
                .hasSizeGreaterThan(3)
                .allSatisfy(m -> assertThat(m.get("due").asString()).isEqualTo("2023-06-19"))
                .extracting(m -> m.get("unit").asString())
                .contains("so-y-te")
                .doesNotContain("tinh-hung-yen", "so-noi-vu");
    }

    @Test
    void theDescriptionNamesEveryRouteAndNoInnerThing() {
        String openapi = new Asking(server).get("/api/openapi").body();
        assertThat(openapi)
                .contains("/api/submissions/{id}/findings", "/api/remediation/{id}/report", "/api/units/{id}")
                .contains("RemediationItem", "application/problem+json", "basicAuth")
                .doesNotContain("Caller", "GivenForm", "/desk");
    }

    private HttpResponse<String> upload(String key, byte[] file) {
        return clerk.upload(
                "/api/submissions", "bao-cao.json", file, Map.of("unit", "so-cong-thuong"), "Idempotency-Key", key);
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = json(answer);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
