package parcheck.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is looked after beside inspection: the registry of units, previews of notices, evidence of what was mended, one's own password. */
@Tag("browser")
class CareStoryTest extends FilledOffice {
    private static final String HEADING = "id,code,name,level,parent,from,until,predecessors\n";

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
    void aUnitIsPutRightAndTheChangeTakenBack() {
        Page page = in("quantri");
        page.navigate("/units/so-y-te/edit?lang=en");
        screen.look(page, "unit-edit-en");
        page.navigate("/units?lang=vi");
        page.click("tr#u-so-y-te a[href$='/edit']");
        page.fill("input[name=until]", "2022-01-01");
        page.fill("input[name=from]", "2023-01-01");
        page.fill("input[name=predecessors]", "khong-co");
        page.click("main button.primary");
        assertThat(page.locator(".problem p")).hasCount(2);
        assertThat(page.locator("input[name=until]")).hasValue("2022-01-01");
        screen.look(page, "unit-edit-wrong-vi");
        page.fill("input[name=name]", "Sở Y tế (đổi tên)");
        page.fill("input[name=until]", "");
        page.fill("input[name=predecessors]", "so-noi-vu");
        page.click("main button.primary");
        assertThat(page.locator("tr#u-so-y-te")).containsText("Sở Y tế (đổi tên)");
        screen.look(page, "units-vi");
        page.navigate("/trail");
        assertThat(page.locator("tbody tr").first()).containsText("sửa đơn vị");
        screen.look(page, "trail-units-vi");
        page.navigate("/units/import");
        page.click("form[action$='/undo'] button");
        page.navigate("/units");
        assertThat(page.locator("tr#u-so-y-te")).not().containsText("đổi tên");
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
    void numbersOfManyNoticesAreEnteredTogether() {
        new parcheck.web.Things(server.context()).drafts(2);
        Page page = in("vanthu");
        page.navigate("/notices");
        page.click("a[href='/notices/numbers']");
        screen.look(page, "notice-numbers-vi");
        page.locator("input[name^=number-]").nth(0).fill("45/TB-SNV");
        page.locator("input[name^=on-]").nth(0).fill("2023-12-20");
        page.locator("input[name^=number-]").nth(1).fill("45/TB-SNV");
        page.locator("input[name^=on-]").nth(1).fill("2023-12-20");
        page.click("main button.primary");
        assertThat(page.locator(".problem")).containsText("1 dòng chưa đúng");
        assertThat(page.locator("tr:has(.wrong) input[name^=number-]")).hasValue("45/TB-SNV");
        screen.look(page, "notice-numbers-wrong-vi");
        page.navigate("/notices/numbers?lang=en");
        assertThat(page.locator("tbody tr")).hasCount(2);
        screen.look(page, "notice-numbers-en");
        page.navigate("/notices/numbers?lang=vi");
        page.locator("input[name^=number-]").nth(0).fill("45/TB-SNV");
        page.locator("input[name^=on-]").nth(0).fill("2023-12-20");
        page.click("main button.primary");
        assertThat(page.locator("main")).containsText("45/TB-SNV");
        page.navigate("/notices/numbers");
        assertThat(page.locator("tbody tr")).hasCount(1);
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
