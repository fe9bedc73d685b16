package parcheck.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parcheck.web.TestServer;

/** What people of the office do all day, each in a window of their own: submit, return, correct, accept, waive, notify. */
@Tag("browser")
class OfficeStoryTest {
    private static final String REPORT = """
            {"schema": "parcheck-report/1", "unit": {"name": "Sở Xây dựng", "level": "department"}, "period": "2023-YEAR",
             "values": [
               {"indicator": "dossiers.received", "value": 1000}, {"indicator": "dossiers.carried-over", "value": 0},
               {"indicator": "dossiers.resolved", "value": 1000}, {"indicator": "dossiers.resolved-early", "value": EARLY},
               {"indicator": "dossiers.resolved-on-time", "value": 100}, {"indicator": "dossiers.resolved-late", "value": LATE},
               {"indicator": "dossiers.pending-within", "value": 0}, {"indicator": "dossiers.pending-overdue", "value": 0}]}
            """;

    private static Screen screen;

    @BeforeAll
    static void openBrowser() {
        screen = Screen.open(TestServer.shared());
    }

    @AfterAll
    static void closeBrowser() {
        TestServer.CLOCK.ahead(Duration.ZERO);
        if (screen != null) {
            screen.close();
        }
    }

    private static Page in(String login) {
        Page page = screen.window();
        page.navigate("/login");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", "minh-hoa-2023");
        page.click("main button.primary");
        assertThat(page.locator("h1")).hasText("Việc cần làm");
        return page;
    }

    private static void step(Page page, String code) {
        page.click("form[action$='/" + code + "'] button");
    }

    private static String submitted(Page clerk, Page head, int early, int late) {
        clerk.navigate("/submissions");
        String json = REPORT.replace("EARLY", "" + early).replace("LATE", "" + late);
        clerk.setInputFiles(
                "#file", new FilePayload("bao-cao.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        clerk.click("form[action$='/submissions'] button.primary");
        assertThat(clerk.locator("h1 .state")).hasText("đã kiểm tra");
        String path = java.net.URI.create(clerk.url()).getPath();
        step(clerk, "certify-clerk");
        assertThat(clerk.locator("h1 .state")).hasText("cán bộ đã xác nhận");
        head.navigate(path);
        step(head, "certify-head");
        step(head, "submit");
        assertThat(head.locator("h1")).hasText("Biên nhận báo cáo");
        return path;
    }

    @Test
    void aReportIsReturnedCorrectedAcceptedAndNoticed() {
        parcheck.web.DemoPeople.unit(TestServer.shared(), "so-xay-dung", "Sở Xây dựng");
        Page clerk = in("canbo.so-xay-dung");
        Page head = in("thutruong.so-xay-dung");
        screen.look(clerk, "desk-clerk-vi");
        String first = submitted(clerk, head, 820, 80);
        screen.look(head, "receipt-vi");

        Page inspector = in("thanhtra");
        screen.look(inspector, "desk-inspector-vi");
        inspector.navigate(first);
        step(inspector, "take-up");
        inspector.locator(".finding details summary").first().click();
        inspector
                .locator("form[action$='/decide'] input[name=reason]")
                .first()
                .fill("Đã đối chiếu với hệ thống một cửa.");
        inspector
                .locator("form[action$='/decide'] button[value=CONFIRMED]")
                .first()
                .click();
        assertThat(inspector.locator(".people .state").first()).hasText("đã xác nhận");
        screen.look(inspector, "submission-vi");
        inspector.fill("form[action$='/return'] textarea", "Số hồ sơ quá hạn chưa khớp.");
        step(inspector, "return");
        assertThat(inspector.locator("h1 .state")).hasText("trả lại để sửa");

        String second = submitted(clerk, head, 860, 40);
        assertThat(head.locator("h1")).isVisible();
        inspector.navigate(second);
        assertThat(inspector.locator("main")).containsText("Khác với bản trước");
        step(inspector, "take-up");
        step(inspector, "accept");
        assertThat(inspector.locator("h1 .state")).hasText("được chấp nhận");
        screen.look(inspector, "submission-changes-vi");
        noticed(clerk);
    }

    private static void noticed(Page clerk) {
        Page office = in("vanthu");
        office.navigate("/notices");
        office.locator("li:has-text('Sở Xây dựng') input[type=checkbox]").last().check();
        office.click("form[action$='/notices'] button.primary");
        var notice = office.locator("section.panel:has-text('Sở Xây dựng')").first();
        notice.locator("input[name=number]").fill("123/TB-SNV");
        notice.locator("input[name=on]").fill("2023-12-28");
        notice.locator("form[action$='/issue'] button").click();
        assertThat(office.locator("section.panel:has-text('123/TB-SNV')")).containsText("đã ban hành");
        screen.look(office, "notices-vi");

        clerk.navigate("/notices");
        clerk.click("form[action$='/receive'] button");
        clerk.fill("form[action$='/reply'] textarea", "Đơn vị đã chấn chỉnh.");
        clerk.setInputFiles(
                "form[action$='/reply'] input[type=file]",
                new FilePayload("phúc đáp.pdf", "application/pdf", new byte[] {1}));
        clerk.click("form[action$='/reply'] button");
        assertThat(clerk.locator("section.panel").first()).containsText("đã phúc đáp");
        assertThat(clerk.locator("a[href$='/reply-file']").first()).hasText("phúc đáp.pdf");

        office.navigate("/notices");
        office.locator("section.panel:has-text('123/TB-SNV') input[name=closure]")
                .fill("Đã khắc phục.");
        office.locator("section.panel:has-text('123/TB-SNV') form[action$='/close'] button")
                .click();
        assertThat(office.locator("section.panel:has-text('123/TB-SNV')")).containsText("đã đóng");
    }

    @Test
    void aWaiverLiesOverAMissAndExpiresByItself() {
        LocalDate today = LocalDate.now(TestServer.CLOCK);
        Page inspector = in("thanhtra");
        inspector.navigate("/waivers?unit=so-y-te&clause=II.2.a-1");
        inspector.fill("input[name=from]", today.toString());
        inspector.fill("input[name=until]", today.plusDays(10).toString());
        inspector.fill("textarea[name=legalReason]", "Hệ thống quốc gia tạm dừng theo thông báo của cơ quan chủ quản.");
        inspector.click("form[action$='/waivers'] button.primary");
        Page lead = in("truongphong");
        lead.navigate("/waivers");
        lead.locator("form[action$='/decide'] input[name=reason]").first().fill("Đủ căn cứ.");
        lead.locator("form[action$='/decide'] button[value=true]").first().click();
        assertThat(lead.locator("section.panel:has-text('Sở Y tế') .state").first())
                .hasText("được chấp thuận");
        screen.look(lead, "waivers-vi");
        lead.navigate("/matrix");
        assertThat(lead.locator("tr:has-text('Sở Y tế') td.waived").first()).hasText("◇");
        TestServer.CLOCK.ahead(Duration.ofDays(11));
        lead.navigate("/login");
        Page later = in("truongphong");
        later.navigate("/waivers");
        assertThat(later.locator("section.panel:has-text('Sở Y tế') .state").first())
                .hasText("hết hạn");
        later.navigate("/matrix");
        assertThat(later.locator("tr:has-text('Sở Y tế') td.waived")).hasCount(0);
        later.navigate("/trail");
        assertThat(later.locator("main")).containsText("miễn trừ hết hạn");
        TestServer.CLOCK.ahead(Duration.ZERO);
    }

    @Test
    void theMatrixIsSortedFilteredAndWalkedByKeyboard() {
        Page page = in("lanhdao");
        page.navigate("/matrix");
        screen.look(page, "matrix-vi");
        page.selectOption("select[name=level]", "DISTRICT");
        page.selectOption("select[name=sort]", "missed");
        page.click(".filter button[type=submit]");
        assertThat(page.locator("tbody th").first()).not().containsText("Sở");
        page.selectOption("select[name=level]", "DEPARTMENT");
        page.click(".filter button[type=submit]");
        int departments = page.locator(".matrix tbody tr").count();
        page.selectOption("select[name=outcome]", "MISSED");
        page.selectOption("select[name=clause]", "II.2.a-1");
        page.click(".filter button[type=submit]");
        assertThat(page.locator("thead th.clause")).hasCount(1);
        assertThat(page.locator(".matrix tbody td.cell:not(.missed)")).hasCount(0);
        int missed = page.locator(".matrix tbody tr").count();
        org.assertj.core.api.Assertions.assertThat(missed).isPositive().isLessThan(departments);
        screen.look(page, "matrix-filtered-vi");
        page.selectOption("select[name=outcome]", "ERROR");
        page.click(".filter button[type=submit]");
        assertThat(page.locator(".remark")).containsText("Không có đơn vị nào");
        page.selectOption("select[name=outcome]", "");
        page.selectOption("select[name=clause]", "");
        page.click(".filter button[type=submit]");
        page.locator("td.cell").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict")).isVisible();
    }

    @Test
    void everyPageOfTheOfficeIsSoundInBothLanguages() {
        Page lead = in("truongphong");
        for (String lang : List.of("vi", "en")) {
            for (String path : List.of(
                    "desk",
                    "submissions",
                    "matrix",
                    "missing",
                    "notices",
                    "remediation",
                    "waivers",
                    "disputes",
                    "replay",
                    "jobs",
                    "units",
                    "deadlines",
                    "trail",
                    "trail/proof",
                    "unit/so-noi-vu")) {
                lead.navigate("/" + path + "?lang=" + lang);
                screen.look(lead, path.replace('/', '-') + "-lead-" + lang);
            }
        }
        Page administrator = in("quantri");
        administrator.navigate("/accounts?lang=en");
        screen.look(administrator, "accounts-en");
        Page visitor = screen.window();
        visitor.navigate("/login");
        screen.look(visitor, "login-vi");
        visitor.navigate("/rules/nothing");
        screen.look(visitor, "not-found-vi");
    }
}
