package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every field of every form is given what nobody should type; the answer is a refusal in words or an ordinary page, never a fault. */
class HostileFieldsTest {
    private static final Map<Character, String> LOGINS = Map.of(
            'C', "canbo.so-noi-vu",
            'H', "thutruong.so-noi-vu",
            'I', "thanhtra",
            'L', "truongphong",
            'A', "quantri");
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> TYPED = List.of(
            "",
            " ",
            "x".repeat(5000),
            "a\u0000b",
            SCRIPT,
            "' or 1=1 --",
            "-1",
            "99999999999999999999",
            "../../etc/passwd",
            "=1+1",
            "\uD800",
            "\u202Egnp.exe");

    private static Server server;
    private static Map<String, String> things;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        things = new Things(server.context()).of("so-noi-vu");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void noFieldMakesAFault() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<Character, Asking> people = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/web/routes.txt"), StandardCharsets.UTF_8)) {
            String[] parts = (line + " ").split("\\|");
            if (line.startsWith("POST ") && parts.length > 3 && !parts[3].isBlank() && !parts[3].contains("file=")) {
                char role = LOGINS.keySet().stream()
                        .filter(r -> parts[1].indexOf(r) >= 0)
                        .sorted()
                        .findFirst()
                        .orElse('L');
                Asking asking = people.computeIfAbsent(role, HostileFieldsTest::in);
                hurt(
                        asking,
                        filled(parts[0].substring(5).strip()),
                        parts[3].strip().split(" "),
                        faults);
            }
        }
        assertThat(people).hasSizeGreaterThan(3);
        assertThat(faults).isEmpty();
        for (Asking asking : people.values()) {
            for (String page : List.of("/desk", "/notices", "/waivers", "/disputes", "/remediation")) {
                assertThat(asking.get(page).body()).as(page).doesNotContain(SCRIPT);
            }
        }
    }

    private static void hurt(Asking asking, String path, String[] fields, List<String> faults) {
        String token = asking.token("/desk");
        for (String hurt : fields) {
            for (String typed : TYPED) {
                Map<String, String> form = new LinkedHashMap<>();
                form.put("_csrf", token);
                for (String field : fields) {
                    String[] pair = field.split("=", 2);
                    form.put(pair[0], field.equals(hurt) ? typed : filled(pair[1]));
                }
                int status = asking.postWith(path, form).statusCode();
                if (status >= 500) {
                    String shown = typed.length() > 30 ? "long" : typed;
                    faults.add(path + " " + hurt.split("=")[0] + " = " + shown + ": " + status);
                }
            }
        }
    }

    private static Asking in(char role) {
        Asking asking = new Asking(server);
        asking.post("/login", "/login", Map.of("login", LOGINS.get(role), "password", "minh-hoa-2023"));
        return asking;
    }

    private static String filled(String text) {
        String out = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            out = out.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return out;
    }
}
