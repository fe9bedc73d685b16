package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.figure;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.reading.SheetRead;

/** Registers as workbooks: several sheets, days as numbers, sheets that are full. */
class RegisterWorkbooksTest {
    private final Path folder;
    private final RegisterDesk desk;

    RegisterWorkbooksTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new RegisterDesk(folder);
    }

    @Test
    void aWorkbookWithSeveralSheetsAndSerialDates() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("so.xlsx"))) {
            sheet(workbook.createSheet("Tháng 3"));
            workbook.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("Không phải sổ");
            sheet(workbook.createSheet("Tháng 4"));
            workbook.write(out);
        }
        Audited audited = desk.audit(desk.evidence("so.xlsx", Register.DOSSIERS));
        assertThat(audited.sheets()).extracting(SheetRead::sheet).containsExactly("Tháng 3", "Tháng 4");
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("2");
        assertThat(figure(audited, "dossiers.resolved-early")).isEqualByComparingTo("2");
        assertThat(audited.sheets()).noneMatch(SheetRead::full);
    }

    @Test
    void aSheetFilledToItsLastRowIsNamed() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("so.xlsx"))) {
            Sheet sheet = workbook.createSheet("Đầy");
            sheet(sheet);
            sheet.createRow(1_048_575).createCell(0).setCellValue("A-cuối-1");
            workbook.write(out);
        }
        Audited audited = desk.audit(desk.evidence("so.xlsx", Register.DOSSIERS));
        assertThat(audited.sheets()).allMatch(SheetRead::full);
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 3, 2, 0, 1, 0, ""));
    }

    private static void sheet(Sheet sheet) {
        String[] heads = {"Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày xử lý xong", "Họ tên"};
        for (int i = 0; i < heads.length; i++) {
            var row = sheet.getRow(1) == null ? sheet.createRow(1) : sheet.getRow(1);
            row.createCell(i).setCellValue(heads[i]);
        }
        int[][] days = {{1, 8, 9}, {1, 8, 7}};
        for (int r = 0; r < days.length; r++) {
            var row = sheet.createRow(2 + r);
            row.createCell(0).setCellValue("A-" + sheet.getSheetName().length() + r);
            for (int c = 0; c < 3; c++) {
                row.createCell(1 + c).setCellValue(LocalDate.of(2023, 3, days[r][c]));
            }
            row.createCell(4).setCellValue("Người Nộp Mẫu");
        }
    }
}
