package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook hands on of each row: the columns that are needed, and of the others not a letter. */
class XlsxRowsTest {
    private static final String[] HEADINGS = {"Mã hồ sơ", "Họ tên", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày xử lý xong"
    };

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("so.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Sổ");
            row(sheet.createRow(0), HEADINGS);
            row(sheet.createRow(1), "H1", "Người Nộp Mẫu", "01/02/2023", "05/02/2023", "04/02/2023");
            row(sheet.createRow(2), "H2", " ", "01/02/2023", "", "");
            row(sheet.createRow(3), "", "chỉ có tên", "", "", "");
            workbook.write(out);
        }
    }

    private static void row(XSSFRow row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    @Test
    void namesAreNotHandedOnButThatSomethingStandsThereIs() throws Exception {
        try (RegisterFile register = RegisterFile.open(new Evidence(file, "so.xlsx", Register.DOSSIERS, Mapping.NONE));
                Rows rows = register.sheets().get(0).open()) {
            Row row = new Row();
            assertThat(rows.next(row)).isTrue();
            assertThat(row.text(0)).isEqualTo("H1");
            assertThat(row.text(1)).isEqualTo(".");
            assertThat(row.text(4)).isEqualTo("04/02/2023");
            assertThat(rows.next(row)).isTrue();
            assertThat(row.isBlank(1)).isTrue();
            assertThat(row.isBlank(3)).isTrue();
            assertThat(rows.next(row)).isTrue();
            assertThat(row.isBlank()).isFalse();
            assertThat(rows.next(row)).isFalse();
        }
    }
}
