package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import parcheck.paper.remediation.ListSheet;

/** What a user may choose for notices: template, offices, earlier periods, sharpness and number. */
class NoticeChoicesTest extends PapersCase {
    @Test
    void anEditedTemplateIsUsedAndABrokenOneRefusedAtTheStart() throws Exception {
        assertThat(desk.run("notice-template", "--out", "t.docx")).isZero();
        assertThat(check("--notice-template", "t.docx")).isEqualTo(1);
        assertThat(desk.run("notice-template", "--out", "t.docx")).isEqualTo(2);
        assertThat(desk.run("notice-template", "--kind", "letter", "--out", "l.docx"))
                .isZero();
        assertThat(check("--notice-template", "l.docx")).isEqualTo(2);
        assertThat(desk.err()).contains("l.docx", "thiếu tag: can_cu", "tag không có: kinh_gui");
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void theOfficesFileIsWrittenForEditingAndUsed() throws Exception {
        assertThat(desk.run("notice-template", "--offices", "--out", "o.yaml")).isZero();
        Path file = folder.resolve("o.yaml");
        Files.writeString(
                file,
                Files.readString(file, StandardCharsets.UTF_8).replace("SỞ NỘI VỤ", "VĂN PHÒNG UBND TỈNH"),
                StandardCharsets.UTF_8);
        check("--offices", "o.yaml");
        assertThat(notice("out/a.json/notice-u.docx")).contains("VĂN PHÒNG UBND TỈNH");
        desk.put("o.yaml", "sender: 1");
        assertThat(check("--offices", "o.yaml")).isEqualTo(2);
        assertThat(desk.err()).contains("o.yaml");
    }

    @Test
    void whatRepeatsIsToldAndTheSharperFormNeedsAWord() throws Exception {
        desk.put(
                "q1.json",
                parcheck.paper.LittleRules.report("tỉnh U", "2023-Q1", parcheck.paper.LittleRules.figures(100, 90)));
        desk.run("check", "q1.json", "--out", "before");
        check("--earlier", "before", "--notice", "letter");
        ListSheet list = list("out/a.json/remediation.xlsx").get(0);
        assertThat(list.rows().get(0).repeated()).isEqualTo("quý I năm 2023 (1 kỳ)");
        assertThat(list.step()).isEqualTo("Nhắc nhở");
        assertThat(list.suggested()).isEqualTo("Chấn chỉnh");
        assertThat(notice("out/a.json/notice-u.docx")).contains("V/v thực hiện").doesNotContain("chấn chỉnh");
        check("--earlier", "before", "--notice", "letter", "--ladder", "correction");
        assertThat(notice("out/a.json/notice-u.docx")).contains("V/v chấn chỉnh");
        assertThat(check("--earlier", "in/a.json")).isEqualTo(2);
        assertThat(check("--ladder", "sack")).isEqualTo(2);
    }

    @Test
    void oneNumberIsForOneNotice() throws Exception {
        assertThat(check("--number", "5")).isEqualTo(2);
        assertThat(desk.run("check", "in/a.json", "--out", "out", "--number", "5", "--issued", "2026-02-05"))
                .isEqualTo(1);
        assertThat(notice("out/in/a.json/notice-u.docx")).contains("Số: 05/TB-SNV", "ngày 05 tháng 02 năm 2026");
        assertThat(desk.run("check", "in/a.json", "--out", "out", "--number", "five"))
                .isEqualTo(2);
    }
}
