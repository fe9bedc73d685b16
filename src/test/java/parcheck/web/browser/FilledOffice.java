package parcheck.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import parcheck.web.Server;
import parcheck.web.TestServer;
import parcheck.web.Things;

/** A server of the test's own in which one unit has one of everything, and a browser to look at it. */
abstract class FilledOffice {
    static final String UNIT = "so-noi-vu";
    static final String PASSWORD = "minh-hoa-2023";

    static Server server;
    static Screen screen;
    static Map<String, String> things;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        screen = Screen.open(server);
        things = new Things(server.context()).of(UNIT);
    }

    @AfterAll
    static void close() {
        if (screen != null) {
            screen.close();
        }
        server.close();
    }

    /** A window in which somebody has logged in. */
    static Page in(String login) {
        return in(login, PASSWORD);
    }

    static Page in(String login, String password) {
        Page page = screen.window();
        page.navigate("/login?lang=vi");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", password);
        page.click("main button.primary");
        assertThat(page.locator("h1")).hasText("Việc cần làm");
        return page;
    }
}
