package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.hostile.Archive;
import parcheck.paper.remediation.ListReader;
import parcheck.paper.remediation.ListRow;
import parcheck.paper.remediation.ListSheet;

/** The papers below {@code --out}: written whole, kept when nothing changed, and never at the cost of what people typed. */
class PapersTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final int DATA = 6;
    private static final int REMARKS = 15;

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.withRules(folder, 2023);
        desk.report("in/a.json", 100, 90).report("in/b.json", 100, 96).report("in/c.json", 100, 120);
    }

    private int check(String... more) {
        return desk.run(Stream.concat(Stream.of("check", "in", "--out", "out"), Stream.of(more))
                .toArray(String[]::new));
    }

    private List<ListSheet> list(String file) throws Exception {
        return ListReader.read(folder.resolve(file), file);
    }

    private void type(String file, String words) throws IOException {
        Path path = folder.resolve(file);
        XSSFWorkbook workbook;
        try (InputStream in = new FileInputStream(path.toFile())) {
            workbook = new XSSFWorkbook(in);
        }
        XSSFSheet sheet = workbook.getSheetAt(2);
        XSSFCell cell = sheet.getRow(DATA).getCell(REMARKS);
        cell.setBlank();
        cell.setCellValue(words);
        try (OutputStream out = new FileOutputStream(path.toFile())) {
            workbook.write(out);
        }
        workbook.close();
    }

    private void age(String... files) throws IOException {
        for (String file : files) {
            Files.setLastModifiedTime(folder.resolve(file), LONG_AGO);
        }
    }

    private boolean untouched(String file) throws IOException {
        return Files.getLastModifiedTime(folder.resolve(file)).equals(LONG_AGO);
    }

    private String notice(String file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve(file)))) {
            return new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document).getText();
        }
    }

    @Test
    void everyReportGetsItsListAndItsNotice() throws Exception {
        assertThat(check()).isEqualTo(1);
        assertThat(list("out/a.json/remediation.xlsx").get(0).rows())
                .extracting(ListRow::clause)
                .containsExactly("II.1.a");
        assertThat(notice("out/a.json/notice-u.docx")).contains("Chỉ tiêu chưa đạt");
        assertThat(notice("out/b.json/notice-u.docx")).contains("xác nhận");
        assertThat(list("out/remediation.xlsx")).hasSize(3);
        try (Stream<Path> all = Files.walk(folder.resolve("out"))) {
            assertThat(all.map(p -> p.getFileName().toString())).noneMatch(n -> n.endsWith(".part"));
        }
    }

    @Test
    void finishedReportsArePassedOverAndSummedUpAllTheSame() throws Exception {
        check();
        String first = desk.out();
        byte[] summary = Files.readAllBytes(folder.resolve("out/summary.csv"));
        age("out/a.json/remediation.xlsx", "out/a.json/findings.json", "out/a.json/notice-u.docx");
        assertThat(check()).isEqualTo(1);
        assertThat(desk.out()).isEqualTo(first);
        assertThat(folder.resolve("out/summary.csv")).hasBinaryContent(summary);
        assertThat(untouched("out/a.json/remediation.xlsx")).isTrue();
        assertThat(list("out/remediation.xlsx")).hasSize(3);
    }

    @Test
    void aKilledRunGoesOnWhereItStopped() throws Exception {
        check();
        age("out/a.json/findings.json", "out/b.json/findings.json", "out/c.json/findings.json");
        Files.delete(folder.resolve("out/b.json/.finished.json"));
        Files.delete(folder.resolve("out/c.json/remediation.xlsx"));
        desk.put("out/b.json/.parcheck-1.part", "nửa tệp").put("out/.parcheck-2.part", "nửa tệp");
        check();
        assertThat(folder.resolve("out/b.json/.parcheck-1.part")).doesNotExist();
        assertThat(folder.resolve("out/.parcheck-2.part")).doesNotExist();
        assertThat(untouched("out/a.json/findings.json")).isTrue();
        assertThat(untouched("out/b.json/findings.json")).isFalse();
        assertThat(untouched("out/c.json/findings.json")).isFalse();
        assertThat(folder.resolve("out/c.json/remediation.xlsx")).exists();
    }

    @Test
    void anotherReportOtherRulesOrOtherSettingsAreDoneAgain() throws Exception {
        check();
        age("out/a.json/findings.json");
        desk.report("in/a.json", 100, 91);
        check();
        assertThat(untouched("out/a.json/findings.json")).isFalse();
        age("out/a.json/findings.json");
        check("--issued", "2023-06-20");
        assertThat(untouched("out/a.json/findings.json")).isFalse();
        age("out/a.json/findings.json");
        check("--issued", "2023-06-20");
        assertThat(untouched("out/a.json/findings.json")).isTrue();
        check("--issued", "2023-06-20", "--afresh");
        assertThat(untouched("out/a.json/findings.json")).isFalse();
        age("out/a.json/findings.json");
        Path rule = folder.resolve("rules/p2023/1-chapter/1a-share.yaml");
        Files.writeString(rule, Files.readString(rule).replace("Làm tốt hơn", "Làm tốt hơn nữa"));
        check("--issued", "2023-06-20");
        assertThat(untouched("out/a.json/findings.json")).isFalse();
    }

    @Test
    void whatPeopleTypedOutlivesANewRunAndIsQuotedInTheNotice() throws Exception {
        check();
        type("out/a.json/remediation.xlsx", "=1+1 Do hệ thống lỗi");
        desk.report("in/a.json", 100, 91);
        check();
        assertThat(list("out/a.json/remediation.xlsx")
                        .get(0)
                        .rows()
                        .get(0)
                        .typed()
                        .remarks())
                .isEqualTo("=1+1 Do hệ thống lỗi");
        assertThat(notice("out/a.json/notice-u.docx")).contains("giải trình “=1+1 Do hệ thống lỗi”");
        desk.report("in/a.json", 100, 99);
        check();
        ListRow gone = list("out/a.json/remediation.xlsx").get(0).rows().get(0);
        assertThat(gone.typed().status()).contains("Không còn phát hiện");
        assertThat(gone.typed().remarks()).isEqualTo("=1+1 Do hệ thống lỗi");
    }

    @Test
    void aListThatCannotBeReadIsNotOverwritten() throws Exception {
        check();
        Path file = folder.resolve("out/a.json/remediation.xlsx");
        Files.writeString(file, "của ai đó");
        assertThat(check("--afresh")).isEqualTo(2);
        assertThat(desk.err()).contains("out/a.json/remediation.xlsx").contains("không ghi đè");
        assertThat(file).hasContent("của ai đó");
    }

    @Test
    void ownPapersAreNotTakenForReports() {
        check();
        assertThat(desk.run("check", "out")).isEqualTo(2);
        assertThat(desk.err()).contains("Không tìm thấy tệp báo cáo nào");
    }

    @Test
    void aReturnedListIsMerged() throws Exception {
        check();
        Files.copy(folder.resolve("out/a.json/remediation.xlsx"), folder.resolve("returned.xlsx"));
        type("returned.xlsx", "Đã xong");
        assertThat(desk.run("remediation", "merge", "out/a.json/remediation.xlsx", "returned.xlsx", "--out", "m.xlsx"))
                .isZero();
        assertThat(list("m.xlsx").get(0).rows().get(0).typed().remarks()).isEqualTo("Đã xong");
        type("m.xlsx", "Chưa xong");
        assertThat(desk.run("remediation", "merge", "m.xlsx", "returned.xlsx")).isEqualTo(1);
        assertThat(desk.out()).contains("lấy “Đã xong”, thay cho “Chưa xong”");
        assertThat(desk.run("remediation", "merge", "m.xlsx", "in/a.json")).isEqualTo(2);
        assertThat(desk.run("remediation", "join", "m.xlsx", "returned.xlsx")).isEqualTo(2);
    }

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

    @Test
    void aDemonstrationHasNoNotice() {
        desk.put(
                "in/d.json",
                parcheck.paper.LittleRules.report("tỉnh U", "2021", parcheck.paper.LittleRules.figures(100, 90)));
        check();
        assertThat(folder.resolve("out/d.json/remediation.xlsx")).exists();
        assertThat(folder.resolve("out/d.json/notice-u.docx")).doesNotExist();
        check("--notice", "none", "--afresh");
        assertThat(folder.resolve("out/a.json/remediation.xlsx")).exists();
    }

    @Test
    void aWorkbookThatCannotBeCopiedIsNamedAndTheOthersGoOn() throws IOException {
        Path two = Files.createDirectories(folder.resolve("two"));
        Files.write(two.resolve("bad.xlsx"), Archive.uncopyable());
        Files.copy(Path.of("fixtures/ha-nam-2021/report.json"), two.resolve("good.json"));
        String rules = Path.of("rules").toAbsolutePath().toString();

        assertThat(desk.run("check", "two/bad.xlsx", "--rules", rules)).isLessThan(2);
        assertThat(desk.run("check", "two", "--rules", rules, "--out", "both")).isEqualTo(2);
        assertThat(desk.err()).contains("bad.xlsx");
        assertThat(folder.resolve("both/good.json/findings.json")).exists();
    }
}
