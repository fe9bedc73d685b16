package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers that {@code parcheck check} prints and writes. */
class VerdictFormsTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = Desk.withRules(folder, 2023);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void eachFormIsPrintedAsItIsWritten() throws IOException {
        desk.report("a.json", 100, 90).run("check", "a.json", "--out", "results");
        for (String[] form : new String[][] {
            {"json", "findings.json"}, {"csv", "findings.csv"}, {"oscal", "poam.json"}, {"junit", "junit.xml"}
        }) {
            assertThat(desk.run("check", "a.json", "--format", form[0])).isEqualTo(1);
            assertThat(desk.out()).isEqualTo(read("results/a.json/" + form[1]));
        }
    }

    @Test
    void aFormOfOneReportIsNotPrintedForMany() {
        desk.report("in/a.json", 100, 90).report("in/b.json", 100, 90);
        assertThat(desk.run("check", "in", "--format", "csv")).isEqualTo(2);
        assertThat(desk.err()).contains("“csv”", "--out").hasLineCount(1);
        assertThat(desk.run("check", "in", "--format", "xml")).isEqualTo(2);
        assertThat(desk.err()).contains("junit");
    }

    @Test
    void aWorkbookIsHandedBackMarkedAndItsOriginalLeftAlone() throws IOException {
        byte[] original = workbook();
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in/u.xlsx"), original);
        assertThat(desk.run("check", "in/u.xlsx", "--out", "in/results")).isEqualTo(1);
        assertThat(folder.resolve("in/u.xlsx")).hasBinaryContent(original);
        Path copy = folder.resolve("in/results/in/u.xlsx/marked.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(book.getSheetName(0)).isEqualTo("Kết quả kiểm tra");
            assertThat(book.getSheet("S").getCellComments()).isNotEmpty();
        }
        assertThat(desk.run("check", "in")).isEqualTo(1);
        assertThat(desk.err()).contains("Bỏ qua 8 tệp");
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            String[][] rows = {
                {"Đơn vị báo cáo: tỉnh U"},
                {"Kỳ báo cáo: năm 2023"},
                {"STT", "Chỉ tiêu", "Đơn vị tính", "Số liệu"},
                {"a.all", "Tất cả hồ sơ", "Hồ sơ", "100"},
                {"a.good", "Hồ sơ tốt", "Hồ sơ", "90"}
            };
            var sheet = book.createSheet("S");
            for (int r = 0; r < rows.length; r++) {
                for (int c = 0; c < rows[r].length; c++) {
                    var row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void theLeadersPageComparesWithEarlierRuns() throws IOException {
        desk.report("in/a.json", 100, 96).put("in/b.json", "").report("in/c.json", 100, 90);
        desk.run("check", "in", "--out", "old");
        desk.report("in/c.json", 100, 97);
        assertThat(desk.run("check", "in", "--out", "new", "--earlier", "old")).isEqualTo(2);
        assertThat(read("old/summary.html"))
                .contains("b.json: tệp rỗng.", "Chưa có kết quả kỳ trước để so sánh")
                .doesNotContain("class=\"lines\"");
        assertThat(read("new/summary.html"))
                .contains("So với các lần trước", "năm 2023 (lần kiểm tra trước)", "class=\"lines\"")
                .doesNotContain("Chưa có kết quả kỳ trước để so sánh");
        assertThat(desk.run("check", "in", "--earlier", "nowhere")).isEqualTo(2);
        assertThat(desk.err()).contains("nowhere", "--earlier").hasLineCount(1);
    }
}
