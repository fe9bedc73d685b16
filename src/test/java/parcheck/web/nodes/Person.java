package parcheck.web.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: keeps cookies, asks one node after the other, and asks again when none answers. */
final class Person {
    private static final String BOUNDARY = "----parcheck-nodes";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");
    private static final Duration LONGEST = Duration.ofSeconds(300);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int BUSY = 503;

    private final List<Integer> ports;
    private final AtomicInteger turn = new AtomicInteger();
    private boolean impatient;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Person(List<Integer> ports) {
        this.ports = ports;
    }

    /** An answer, and whether the request was sent more than once: then it may have been done before. */
    record Answer(int status, String location, String body, boolean again) {
        String token() {
            return first(TOKEN);
        }

        String version() {
            return first(VERSION);
        }

        String first(Pattern pattern) {
            Matcher m = pattern.matcher(body);
            return m.find() ? m.group(1) : "";
        }
    }

    /** Tries a few times: a node that dies after it let somebody in, but before it says so, has already closed the session of the form. */
    Person login(String name) {
        for (int tries = 0; tries < 5; tries++) {
            Answer page = get("/login");
            Answer in = post("/login", Map.of("_csrf", page.token(), "login", name, "password", Cast.PASSWORD));
            if (in.location().endsWith("/desk")) {
                return this;
            }
        }
        throw new IllegalStateException(name + " was not let in");
    }

    /** The first answer, also when it is that the server is busy. */
    Answer once(Supplier<Answer> question) {
        impatient = true;
        try {
            return question.get();
        } finally {
            impatient = false;
        }
    }

    /** The same browser, for those who measure. */
    HttpClient client() {
        return client;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + ports.get(0) + path);
    }

    Answer get(String path) {
        return ask(path, builder -> builder.GET());
    }

    Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return ask(
                path,
                builder -> builder.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer upload(String path, String name, byte[] file, Map<String, String> fields) {
        StringBuilder head = new StringBuilder();
        fields.forEach(
                (key, value) -> head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + key)
                        .append("\"\r\n\r\n" + value + "\r\n"));
        head.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name)
                .append("\"\r\n\r\n");
        byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        List<byte[]> parts = List.of(head.toString().getBytes(StandardCharsets.UTF_8), file, end);
        return ask(
                path,
                builder -> builder.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(parts)));
    }

    private interface Shape {
        HttpRequest.Builder of(HttpRequest.Builder builder);
    }

    private Answer ask(String path, Shape shape) {
        long end = System.nanoTime() + LONGEST.toNanos();
        for (int tries = 0; ; tries++) {
            int port = ports.get(Math.floorMod(turn.getAndIncrement(), ports.size()));
            URI uri = URI.create("http://127.0.0.1:" + port + path);
            try {
                HttpResponse<String> answer = client.send(
                        shape.of(HttpRequest.newBuilder(uri).timeout(LONGEST)).build(), BodyHandlers.ofString());
                if (answer.statusCode() != BUSY || impatient || System.nanoTime() > end) {
                    String to = answer.headers().firstValue("Location").orElse("");
                    return new Answer(answer.statusCode(), to, answer.body(), tries > 0);
                }
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new UncheckedIOException(path, e);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
