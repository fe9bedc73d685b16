package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parcheck.office.Office;
import parcheck.web.entry.OpenSessions;

/** Logging in: sessions change their number, wrong passwords lock, changed accounts are out at once. */
class EntryTest {
    private static final Map<String, String> RIGHT = Map.of("login", "lanhdao", "password", "minh-hoa-2023");

    private final Server server = TestServer.shared();
    private final Asking visitor = new Asking(server);

    @Test
    void theSessionGetsANewNumberAtLogin() {
        visitor.get("/login");
        String before = visitor.cookie("parcheck");
        HttpResponse<String> answer = visitor.post("/login", "/login", RIGHT);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/desk");
        assertThat(visitor.cookie("parcheck")).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void afterLogoutTheSessionIsGone() {
        visitor.post("/login", "/login", RIGHT);
        visitor.post("/desk", "/logout", Map.of());
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void wrongPasswordsLockTheAccountAndNothingTellsWhy() {
        String[] answers = new String[6];
        for (int i = 0; i < answers.length; i++) {
            HttpResponse<String> answer =
                    visitor.post("/login", "/login", Map.of("login", "canbo.so-y-te", "password", "wrong-" + i));
            answers[i] = answer.headers().firstValue("Location").orElse("");
        }
        HttpResponse<String> right =
                visitor.post("/login", "/login", Map.of("login", "canbo.so-y-te", "password", "minh-hoa-2023"));
        HttpResponse<String> unknown =
                visitor.post("/login", "/login", Map.of("login", "nobody", "password", "minh-hoa-2023"));
        assertThat(answers).containsOnly(answers[0]);
        assertThat(right.headers().firstValue("Location")).hasValue(answers[0]);
        assertThat(unknown.headers().firstValue("Location")).hasValue(answers[0]);
    }

    @Test
    void whoseAccountChangesHasToLogInAgain() {
        Map<String, String> vanthu = Map.of("login", "vanthu", "password", "minh-hoa-2023");
        visitor.post("/login", "/login", vanthu);
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        server.context().getBean(OpenSessions.class).end("vanthu");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void programsSayWhoTheyAreWithEveryRequest() {
        visitor.post("/login", "/login", RIGHT);
        assertThat(visitor.get("/api/nothing").statusCode()).isEqualTo(401);
        assertThat(visitor.get("/api/openapi").body()).contains("/api/check", "/api/rules");
    }

    @Test
    void nobodysPasswordIsInTheTrail() {
        visitor.post("/login", "/login", Map.of("login", "lanhdao", "password", "a-secret-that-was-mistyped"));
        Office office = server.context().getBean(Office.class);
        assertThat(office.trail().newest(Long.MAX_VALUE, 100).toString()).doesNotContain("a-secret-that-was-mistyped");
        assertThat(office.trail().verify().whole()).isTrue();
    }

    @Test
    void whoChangesTheOwnPasswordStaysInAndAllOtherSessionsEnd() {
        DemoPeople.unit(server, "so-tu-phap", "Sở Tư pháp");
        Map<String, String> old = Map.of("login", "canbo.so-tu-phap", "password", "minh-hoa-2023");
        Asking elsewhere = new Asking(server);
        visitor.post("/login", "/login", old);
        elsewhere.post("/login", "/login", old);
        String before = visitor.cookie("parcheck");

        assertThat(changed("wrong", "mot-mat-khau-moi", "mot-mat-khau-moi")).endsWith("/password");
        assertThat(changed("minh-hoa-2023", "mot-mat-khau-moi", "another")).endsWith("/password");
        assertThat(changed("minh-hoa-2023", "short", "short")).endsWith("/password");
        assertThat(visitor.cookie("parcheck")).isEqualTo(before);
        assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(200);

        assertThat(changed("minh-hoa-2023", "mot-mat-khau-moi", "mot-mat-khau-moi"))
                .endsWith("/desk");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(visitor.cookie("parcheck")).isNotEqualTo(before);
        assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(302);
        assertThat(new Asking(server)
                        .post("/login", "/login", old)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?wrong");
    }

    private String changed(String current, String password, String again) {
        Map<String, String> fields = Map.of("current", current, "password", password, "again", again);
        return visitor.post("/password", "/password", fields)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    @Test
    void whoseWordWasSetByTheAdministratorChangesItBeforeAnythingElse() {
        Asking administrator = new Asking(server);
        administrator.post("/login", "/login", Map.of("login", "quantri", "password", "minh-hoa-2023"));
        administrator.post(
                "/accounts",
                "/accounts",
                Map.of("login", "nguoi.moi", "name", "Mới", "role", "LEADER", "password", "tam-thoi-2023-x"));
        assertThat(administrator.get("/accounts").body()).contains("phải đổi mật khẩu");
        Map<String, String> handedOut = Map.of("login", "nguoi.moi", "password", "tam-thoi-2023-x");

        visitor.post("/login", "/login", handedOut);
        for (String page : new String[] {"/desk", "/matrix", "/check", "/rules", "/submissions/1"}) {
            HttpResponse<String> answer = visitor.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/password");
        }
        assertThat(visitor.get("/assets/parcheck.css").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/password").body()).contains("do người quản trị đặt");
        assertThat(new Asking(server, "nguoi.moi", "tam-thoi-2023-x")
                        .get("/api/submissions")
                        .statusCode())
                .as("programs are not meant")
                .isEqualTo(200);
        assertThat(changed("tam-thoi-2023-x", "tam-thoi-2023-x", "tam-thoi-2023-x"))
                .as("the same again")
                .endsWith("/password");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);

        assertThat(changed("tam-thoi-2023-x", "mot-mat-khau-moi", "mot-mat-khau-moi"))
                .endsWith("/desk");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/accounts").body()).doesNotContain("phải đổi mật khẩu");

        String id = String.valueOf(server.context()
                .getBean(Office.class)
                .accounts()
                .byLogin("nguoi.moi")
                .orElseThrow()
                .id());
        administrator.post("/accounts", "/accounts/" + id + "/password", Map.of("password", "lan-nua-2023-xyz"));
        Asking later = new Asking(server);
        later.post("/login", "/login", Map.of("login", "nguoi.moi", "password", "lan-nua-2023-xyz"));
        assertThat(later.get("/desk").headers().firstValue("Location").orElse(""))
                .endsWith("/password");
    }

    @Test
    void aLockIsShownToTheAdministrator() {
        DemoPeople.unit(server, "so-giao-duc-dao-tao", "Sở Giáo dục");
        for (int i = 0; i < 5; i++) {
            visitor.post("/login", "/login", Map.of("login", "canbo.so-giao-duc-dao-tao", "password", "wrong-" + i));
        }
        Asking administrator = new Asking(server);
        administrator.post("/login", "/login", Map.of("login", "quantri", "password", "minh-hoa-2023"));
        assertThat(administrator.get("/accounts").body()).contains("khóa đến ");
    }
}
