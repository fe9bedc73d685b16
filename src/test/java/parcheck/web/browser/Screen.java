package parcheck.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import parcheck.web.Server;

/** A real browser with one window: small laptop screen, no network but the server, complains of everything the page complains of. */
final class Screen implements AutoCloseable {
    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Screen(Playwright playwright, Browser browser, String base) {
        this.playwright = playwright;
        this.browser = browser;
        this.base = base;
    }

    /** Opens a browser, or skips the test with a loud line where there is none; where CI=true a missing browser fails. */
    static Screen open(Server server) {
        @Nullable
        Path chromium =
                CHROMIUM.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null) {
            String line = "NO CHROMIUM FOUND: the stories in a browser were NOT tested. Install chromium.";
            System.err.println(line);
            assertThat(System.getenv("CI")).as(line).isNotEqualTo("true");
            Assumptions.abort(line);
        }
        com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
        return new Screen(playwright, browser, "http://127.0.0.1:" + server.port());
    }

    /** A window of somebody else: no cookies yet. */
    Page window() {
        return window(true);
    }

    /** A window whose browser runs no scripts. */
    Page windowWithoutScripts() {
        return window(false);
    }

    private Page window(boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(1366, 768)
                .setLocale("vi-VN")
                .setAcceptDownloads(true));
        context.setDefaultTimeout(30_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().contains("the server responded with a status of");
            if (message.type().equals("error") && !refusal) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
                complaints.add("asks elsewhere: " + request.url());
            }
        });
        return page;
    }

    /** Looks at a page as people with disabilities do; keeps a picture where {@code parcheck.pictures} names a folder. */
    void look(Page page, String name) {
        picture(page, name);
        AxeResults results = new AxeBuilder(page).analyze();
        List<String> violations = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            rule.getNodes().forEach(node -> violations.add(rule.getId() + " " + node.getHtml()));
        }
        assertThat(violations).as("accessibility of " + name).isEmpty();
        assertThat(complaints).as("complaints of the browser at " + name).isEmpty();
    }

    /** Keeps the page as it is printed where {@code parcheck.pictures} names a folder. */
    void paper(Page page, String name) {
        String folder = System.getProperty("parcheck.pictures", "");
        if (!folder.isEmpty()) {
            page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of(folder, name + ".pdf")));
        }
    }

    private static void picture(Page page, String name) {
        String folder = System.getProperty("parcheck.pictures", "");
        if (!folder.isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
