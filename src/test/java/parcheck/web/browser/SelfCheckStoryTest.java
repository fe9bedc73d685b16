package parcheck.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parcheck.web.TestServer;

/** What anybody can do without an account: check a file, take the findings home, read the rules, switch the language, print. */
@Tag("browser")
class SelfCheckStoryTest {
    private static final Path REPORT = Path.of("fixtures/ha-nam-2021/report.xlsx");

    private static Screen screen;

    @BeforeAll
    static void openBrowser() {
        screen = Screen.open(TestServer.shared());
    }

    @AfterAll
    static void closeBrowser() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void aUnitChecksItself() throws IOException {
        Page page = screen.window();
        page.navigate("/");
        assertThat(page.locator("h1")).hasText("Tự kiểm tra báo cáo");
        screen.look(page, "check-vi");
        page.setInputFiles("#file", REPORT);
        page.click("#check-button");
        assertThat(page.locator(".finding").first()).isVisible();
        assertThat(page.url()).endsWith("/check");
        screen.look(page, "check-result-vi");
        Download download = page.waitForDownload(() -> page.click("button[formaction$='findings-json']"));
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("parcheck-findings/1");
        assertThat(page.locator(".finding").first()).isVisible();
    }

    @Test
    void aFindingIsSeenWhereItStandsInTheFile() {
        Page page = screen.window();
        for (String lang : new String[] {"vi", "en"}) {
            for (String file : new String[] {"report.xlsx", "report.docx", "report.json"}) {
                page.navigate("/check?lang=" + lang);
                page.setInputFiles("#file", REPORT.resolveSibling(file));
                page.click("#check-button");
                page.click("button[name=beside]");
                page.locator(".found .places a").first().focus();
                page.keyboard().press("Enter");
                assertThat(page.locator(".chip:target")).hasCount(1);
                screen.look(page, "beside-" + file.replace('.', '-') + "-" + lang);
                page.locator(".chip:target").focus();
                page.keyboard().press("Enter");
                assertThat(page.locator(".word:target .chip")).hasCount(1);
                page.locator(".word:target .chip").press("Enter");
                assertThat(page.locator(".found li:target")).hasCount(1);
                screen.paper(page, "paper-beside-" + file.replace('.', '-') + "-" + lang);
            }
        }
    }

    @Test
    void aFileThatIsNoReportIsExplained() {
        Page page = screen.window();
        page.navigate("/check");
        page.setInputFiles("#file", Path.of("pom.xml"));
        page.click("#check-button");
        assertThat(page.locator(".problem")).containsText("pom.xml");
        screen.look(page, "check-problem-vi");
    }

    @Test
    void oneClickSpeaksEnglish() {
        Page page = screen.window();
        page.navigate("/check");
        page.click("a.language");
        assertThat(page.locator("h1")).hasText("Check a report yourself");
        screen.look(page, "check-en");
        page.setInputFiles("#file", REPORT);
        page.click("#check-button");
        assertThat(page.locator(".verdict")).containsText("A binding target is missed");
        screen.look(page, "check-result-en");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("header.top")).isHidden();
        assertThat(page.locator(".verdict h2")).isVisible();
        screen.look(page, "check-print-en");
    }

    @Test
    void theRulesAreOpen() {
        Page page = screen.window();
        page.navigate("/rules");
        screen.look(page, "rules-vi");
        page.click("text=II.2.a-1");
        assertThat(page.locator("pre.drl")).containsText("rule \"II.2.a-1\"");
        screen.look(page, "rule-vi");
        page.goBack();
        page.click("text=K.sums");
        screen.look(page, "rule-integrity-vi");
    }

    @Test
    void everythingWorksWithTheKeyboardAlone() {
        Page page = screen.window();
        page.navigate("/check");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("#file")).isFocused();
        page.setInputFiles("#file", REPORT);
        page.locator("#check-button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".finding").first()).isVisible();
    }

    @Test
    void withoutScriptsItWorksAsWell() {
        Page page = screen.windowWithoutScripts();
        page.navigate("/check");
        page.setInputFiles("#file", REPORT);
        page.click("#check-button");
        assertThat(page.locator(".finding").first()).isVisible();
    }
}
