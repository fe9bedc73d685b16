package parcheck.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parcheck.web.Server;
import parcheck.web.TestServer;
import parcheck.web.Things;

/** What is looked after beside inspection: the registry of units, previews of notices, evidence of what was mended, one's own password. */
@Tag("browser")
class CareStoryTest {
    private static final String HEADING = "id,code,name,level,parent,from,until,predecessors\n";

    private static Server server;
    private static Screen screen;
    private static Map<String, String> things;

    @BeforeAll
    static void open() {
        server = TestServer.start();
        screen = Screen.open(server);
        things = new Things(server.context()).of("so-noi-vu");
    }

    @AfterAll
    static void close() {
        if (screen != null) {
            screen.close();
        }
        server.close();
    }

    private static Page in(String login, String password) {
        Page page = screen.window();
        page.navigate("/login");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", password);
        page.click("main button.primary");
        assertThat(page.locator("h1")).hasText("Việc cần làm");
        return page;
    }

    private static Page in(String login) {
        return in(login, "minh-hoa-2023");
    }

    private static FilePayload csv(String lines) {
        return new FilePayload("don-vi.csv", "text/csv", (HEADING + lines).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aListOfUnitsIsSeenBeforeItCountsAndIsTakenBack() {
        Page page = in("quantri");
        page.navigate("/units");
        page.click("text=Nhập danh sách đơn vị");
        page.setInputFiles("#file", csv("xa-moi,,Xã Mới,village,,,,\n"));
        page.click("form[action$='/units/import'] button");
        assertThat(page.locator(".problem")).containsText("1 dòng có lỗi");
        assertThat(page.locator("td.number")).hasText("2");
        screen.look(page, "units-problems-vi");

        page.setInputFiles("#file", csv("xa-moi,00009,Xã Mới,commune,,2025-07-01,,\n"));
        page.click("form[action$='/units/import'] button");
        assertThat(page.locator("tbody .state")).hasText("mới");
        screen.look(page, "units-preview-vi");
        page.click("form[action$='/take'] button");
        assertThat(page.locator(".done")).isVisible();
        page.navigate("/units");
        assertThat(page.locator("main")).containsText("Xã Mới");
        page.navigate("/units/import");
        screen.look(page, "units-undo-vi");
        page.click("form[action$='/undo'] button");
        page.navigate("/units");
        assertThat(page.locator("main")).not().containsText("Xã Mới");
    }

    @Test
    void aNoticeIsSeenAsItWillLookOnPaper() {
        Page page = in("vanthu");
        page.navigate("/notices/" + things.get("notice") + "/preview");
        assertThat(page.locator(".paper-pages")).isVisible();
        assertThat(page.locator(".paper-pages img, .paper-pages .remark").first())
                .isVisible();
        screen.look(page, "notice-preview-vi");
    }

    @Test
    void whatIsMendedIsProvedWithAFile() {
        Page inspector = in("thanhtra");
        inspector.navigate("/remediation");
        inspector.locator("form[action$='/judge'] input[name=verdict]").first().fill("Minh chứng chưa rõ.");
        inspector.locator("form[action$='/judge'] button[value=false]").first().click();
        Page clerk = in("canbo.so-noi-vu");
        clerk.navigate("/remediation");
        clerk.locator("form[action$='/begin'] input[name=owner]").first().fill("Phòng Cải cách hành chính");
        clerk.locator("form[action$='/begin'] button").first().click();
        clerk.locator("form[action$='/report'] textarea").first().fill("Đã ký số bổ sung.");
        clerk.locator("form[action$='/report'] input[type=file]")
                .first()
                .setInputFiles(new FilePayload("ký số.pdf", "application/pdf", new byte[] {1, 2, 3}));
        clerk.locator("form[action$='/report'] button").first().click();
        assertThat(clerk.locator("a[href$='/evidence']").first()).hasText("ký số.pdf");
        screen.look(clerk, "remediation-evidence-vi");
        inspector.navigate("/remediation");
        inspector.locator("form[action$='/judge'] input[name=verdict]").first().fill("Đủ minh chứng.");
        inspector.locator("form[action$='/judge'] button[value=true]").first().click();
        assertThat(inspector.locator("main")).containsText("xong");
    }

    @Test
    void somebodyChangesTheOwnPassword() {
        Page page = in("lanhdao");
        page.click("a.who");
        screen.look(page, "password-vi");
        page.fill("input[name=current]", "minh-hoa-2023");
        page.fill("input[name=password]", "một mật khẩu dài hơn");
        page.fill("input[name=again]", "một mật khẩu dài hơn");
        page.click("main button.primary");
        assertThat(page.locator(".done")).containsText("Đã đổi mật khẩu");
        in("lanhdao", "một mật khẩu dài hơn");
    }
}
