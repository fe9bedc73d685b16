package parcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, follows nothing, sends forms. */
public final class Asking {
    private static final String BOUNDARY = "----parcheck-test-boundary";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final String[] always;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Asking(Server server) {
        this.base = "http://127.0.0.1:" + server.port();
        this.always = new String[0];
    }

    /** A program: says with every request who it is. */
    Asking(Server server, String login, String password) {
        this.base = "http://127.0.0.1:" + server.port();
        byte[] both = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.always =
                new String[] {"Authorization", "Basic " + Base64.getEncoder().encodeToString(both)};
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Posts a form as a page would, with the token of the page it stands on. */
    HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        String body = "_csrf=" + encoded(token(page))
                + fields.entrySet().stream()
                        .map(e -> "&" + encoded(e.getKey()) + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining());
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a form with these fields only. */
    HttpResponse<String> postWith(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts a file in a form. */
    HttpResponse<String> upload(String path, String name, byte[] file, Map<String, String> fields, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((key, value) -> part(body, "name=\"" + key + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"" + name + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** The token of the first form on a page. */
    String token(String page) {
        Matcher m = TOKEN.matcher(get(page).body());
        return m.find() ? m.group(1) : "";
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(c -> c.getName().equals(name))
                .map(java.net.HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static void part(ByteArrayOutputStream body, String about, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + about + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder out = HttpRequest.newBuilder(URI.create(base + path));
        for (String[] some : new String[][] {always, headers}) {
            for (int i = 0; i < some.length; i += 2) {
                out.header(some[i], some[i + 1]);
            }
        }
        return out;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
