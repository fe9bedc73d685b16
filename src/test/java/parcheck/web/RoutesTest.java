package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route is asked by every role, about a thing of its own unit and about a foreign one; a route that nobody thought about fails. */
class RoutesTest {
    private static final Map<Character, String> LOGINS = new LinkedHashMap<>(Map.of(
            'C', "canbo.so-noi-vu",
            'H', "thutruong.so-noi-vu",
            'I', "thanhtra",
            'L', "truongphong",
            'N', "vanthu",
            'R', "lanhdao",
            'A', "quantri"));

    private static final String PASSWORD = "minh-hoa-2023";

    private static Server server;
    private static Map<String, String> own;
    private static Map<String, String> foreign;
    private static final Map<Character, Asking> PEOPLE = new LinkedHashMap<>();
    private static final Map<Character, String> TOKENS = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        server = TestServer.start();
        Things things = new Things(server.context());
        own = things.of("so-noi-vu");
        foreign = things.of("so-tai-chinh");
        LOGINS.forEach((role, login) -> {
            Asking asking = new Asking(server);
            asking.post("/login", "/login", Map.of("login", login, "password", PASSWORD));
            PEOPLE.put(role, asking);
            TOKENS.put(role, asking.token("/desk"));
            assertThat(TOKENS.get(role)).as(login).isNotEmpty();
        });
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyRouteHasItsExpectation() throws IOException {
        Set<String> mapped = new TreeSet<>();
        server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().forEach(pattern -> {
                    var methods = info.getMethodsCondition().getMethods();
                    String shape = pattern.replaceAll("\\{[^}]*}", "{}");
                    if (methods.isEmpty()) {
                        mapped.add("ANY " + shape);
                    }
                    methods.forEach(method -> mapped.add(method + " " + shape));
                }));
        Set<String> expected = Route.all().stream()
                .map(r -> r.method() + " "
                        + r.path().replaceAll("\\{[^}]*}", "{}").replaceAll("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped).isEqualTo(expected);
    }

    @Test
    void everyRoleGetsWhatItMayAndNothingElse() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Route route : Route.all()) {
            if (!route.own().equals("*")) {
                LOGINS.keySet().forEach(role -> {
                    judge(route, role, own, route.own(), "own", wrong);
                    judge(route, role, foreign, route.foreign(), "foreign", wrong);
                });
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void judge(
            Route route, char role, Map<String, String> things, String roles, String whose, List<String> wrong) {
        Asking asking = route.ofPrograms() ? new Asking(server, LOGINS.get(role), PASSWORD) : PEOPLE.get(role);
        HttpResponse<String> answer = ask(route, asking, TOKENS.get(role), things);
        int status = answer.statusCode();
        boolean expected = roles.indexOf(role) >= 0;
        boolean let = status != 403 && status != 404;
        boolean fault = status >= 500 || status == 400 || status == 401;
        boolean shown = route.method().equals("GET") && expected && status != 200;
        if (let != expected || fault || shown) {
            wrong.add(route.method() + " " + route.path() + " " + role + " " + whose + ": " + status);
        }
    }

    private static HttpResponse<String> ask(Route route, Asking asking, String token, Map<String, String> things) {
        String path = route.path(things);
        if (route.method().equals("GET")) {
            return asking.get(path);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("_csrf", token);
        boolean file = false;
        for (String field :
                route.fields().isEmpty() ? new String[0] : route.fields().split(" ")) {
            String[] pair = field.split("=", 2);
            file |= pair[0].equals("file");
            fields.put(pair[0], Route.filled(pair[1], things));
        }
        if (file) {
            fields.remove("file");
            return asking.upload(path, "x.json", "{}".getBytes(StandardCharsets.UTF_8), fields);
        }
        return asking.postWith(path, fields);
    }

    @Test
    void visitorsAreSentToTheLoginOrTurnedAway() throws IOException {
        for (Route route : Route.all()) {
            if (route.method().equals("ANY")) {
                continue;
            }
            HttpResponse<String> answer = route.method().equals("GET")
                    ? new Asking(server).get(route.path(own))
                    : new Asking(server).postWith(route.path(own), Map.of());
            if (route.own().equals("*")) {
                assertThat(answer.statusCode()).as(route.toString()).isNotIn(401, 403, 500);
            } else if (route.ofPrograms()) {
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
                assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
            } else if (route.method().equals("GET")) {
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
            } else {
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            }
        }
    }

    @Test
    void nothingIsChangedWithoutTheTokenOfThePage() throws IOException {
        for (Route route : Route.all()) {
            if (route.method().equals("POST") && !route.own().equals("*") && !route.ofPrograms()) {
                HttpResponse<String> answer = PEOPLE.get('L').postWith(route.path(own), Map.of("version", "0"));
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            }
        }
    }

    @Test
    void everyAnswerIsGuardedByHeaders() throws IOException {
        for (Route route : Route.all()) {
            if (!route.method().equals("GET")) {
                continue;
            }
            Asking lead = route.ofPrograms() ? new Asking(server, LOGINS.get('L'), PASSWORD) : PEOPLE.get('L');
            HttpResponse<String> answer = lead.get(route.path(own));
            String policy =
                    answer.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(route.toString())
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("text/html")) {
                assertThat(answer.body())
                        .as(route.toString())
                        .doesNotContain(" style=\"", "<script>", " onclick", "http://", "https://");
            }
        }
    }
}
