package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parcheck.office.Office;
import parcheck.office.caller.Role;
import parcheck.office.people.Account;
import parcheck.office.people.NewAccount;

/** People whom an identity provider vouches for: they get the account that is bound to them, and nothing without one. */
class IdentityProviderTest {
    private static LittleIssuer issuer;
    private static Server server;
    private static Office office;

    private final Asking visitor = new Asking(server);

    @BeforeAll
    static void start() throws Exception {
        issuer = new LittleIssuer();
        server = TestServer.start(Map.of("PARCHECK_OIDC_ISSUER", issuer.address(), "PARCHECK_OIDC_SECRET", "s"));
        office = server.context().getBean(Office.class);
        office.accounts().add(new NewAccount("oidc.clerk", "Cán bộ", Role.UNIT_CLERK, "so-noi-vu", null, "person-1"));
    }

    @AfterAll
    static void stop() {
        server.close();
        issuer.close();
    }

    @Test
    void whoHasAnAccountComesInWithItsRoleAndUnitOnly() {
        visitor.get("/login");
        String before = visitor.cookie("parcheck");
        HttpResponse<String> answer = come("person-1");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/desk"));
        assertThat(visitor.get("/desk").body()).contains("Cán bộ của đơn vị");
        assertThat(visitor.cookie("parcheck")).isNotEqualTo(before);
        assertThat(visitor.get("/accounts").statusCode()).isEqualTo(403);
        assertThat(visitor.get("/unit/so-noi-vu").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/unit/so-tai-chinh").statusCode()).isEqualTo(404);
        assertThat(office.trail().newest(Long.MAX_VALUE, 5))
                .anyMatch(e -> e.deed().equals("login-vouched"));
    }

    @Test
    void whoHasNoneStaysOutAndNoneIsMade() {
        int accounts = office.accounts().all().size();
        assertThat(come("stranger").headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/login?wrong"));
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
        assertThat(office.accounts().all()).hasSize(accounts);
    }

    @Test
    void anAccountThatIsSwitchedOffStaysOut() {
        Account off = office.accounts().add(new NewAccount("oidc.off", "Đã nghỉ", Role.LEADER, null, null, "person-2"));
        office.accounts().change(off, "Đã nghỉ", Role.LEADER, null, false);
        assertThat(come("person-2").headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/login?wrong"));
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void anAnswerThatNobodyAskedForIsWorthNothing() {
        HttpResponse<String> answer = visitor.get("/login/oauth2/code/oidc?code=c&state=made-up");
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/login?wrong"));
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void aWordForAnotherQuestionIsWorthNothing() {
        Map<String, String> asked = asked();
        issuer.vouch("person-1", "another nonce");
        visitor.get("/login/oauth2/code/oidc?code=c&state=" + asked.get("state"));
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void withoutConfigurationThereIsNoSuchDoor() {
        Asking elsewhere = new Asking(TestServer.shared());
        assertThat(elsewhere.get("/login").body()).doesNotContain("/oauth2/");
        assertThat(visitor.get("/login").body()).contains("/oauth2/authorization/oidc");
        assertThat(elsewhere.get("/oauth2/authorization/oidc").headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/login"));
    }

    @Test
    void aProviderThatDoesNotAnswerIsSaidInWords() {
        Server alone = TestServer.start(Map.of("PARCHECK_OIDC_ISSUER", "http://127.0.0.1:1"));
        try {
            Asking somebody = new Asking(alone);
            for (String path : new String[] {"/oauth2/authorization/oidc", "/login/oauth2/code/oidc?code=c&state=s"}) {
                HttpResponse<String> answer = somebody.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
            }
            HttpResponse<String> sent = somebody.get("/oauth2/authorization/oidc");
            assertThat(sent.headers().firstValue("Location"))
                    .hasValueSatisfying(at -> assertThat(at).endsWith("/login?away"));
            assertThat(somebody.get("/login?away").body()).contains("không trả lời", "name=\"password\"");
            assertThat(somebody.get("/login?away&lang=en").body()).contains("does not answer");
        } finally {
            alone.close();
        }
    }

    private HttpResponse<String> come(String person) {
        Map<String, String> asked = asked();
        issuer.vouch(person, asked.get("nonce"));
        return visitor.get("/login/oauth2/code/oidc?code=c&state=" + asked.get("state"));
    }

    /** What the provider is asked, as it stands in the address that the browser is sent to. */
    private Map<String, String> asked() {
        HttpResponse<String> sent = visitor.get("/oauth2/authorization/oidc");
        URI at = URI.create(sent.headers().firstValue("Location").orElseThrow());
        assertThat(at.toString()).startsWith(issuer.address() + "/authorize");
        return Arrays.stream(at.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> encodedAgain(pair)));
    }

    /** The state goes back as it came; the nonce is read. */
    private static String encodedAgain(String[] pair) {
        return pair[0].equals("state") ? pair[1] : URLDecoder.decode(pair[1], StandardCharsets.UTF_8);
    }
}
