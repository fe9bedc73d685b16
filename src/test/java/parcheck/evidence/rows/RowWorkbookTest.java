package parcheck.evidence.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the workbook sees: bold headings that stay in view, texts that stay texts, and a remark where rows are left out. */
class RowWorkbookTest {
    private static final int MOST = 50_000;

    @TempDir
    private Path folder;

    private interface Filling {
        void fill(RowWorkbook workbook);
    }

    private XSSFWorkbook written(Filling filling) throws Exception {
        Path file = folder.resolve("list.xlsx");
        try (RowWorkbook workbook = new RowWorkbook(code -> "<" + code + ">")) {
            filling.fill(workbook);
            workbook.save(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void headingsAreBoldAndStayInView() throws Exception {
        XSSFSheet sheet = written(w -> {
                    w.begin("Late", List.of("File", "Row"));
                    w.line(List.of("so.csv", "12"));
                    w.end();
                })
                .getSheet("Late");
        assertThat(sheet.getRow(0).getCell(1).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getFont().getBold())
                .isFalse();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getColumnWidth(0)).isEqualTo(22 * 256);
        assertThat(sheet.getColumnWidth(1)).isEqualTo(22 * 256);
        assertThat(sheet.getColumnWidth(2)).isNotEqualTo(22 * 256);
        assertThat(sheet.getLastRowNum()).isEqualTo(1);
    }

    @Test
    void textsAreMarkedAsTextsAndNumbersAreNumbers() throws Exception {
        XSSFSheet sheet = written(w -> {
                    w.begin("Late", List.of("12", "b", "c", "d", "e"));
                    w.line(List.of("=1+1", "12", "007", "-3", "1.5"));
                    w.figures(List.of("0", "1.5", "1.50000", "-0.25", "1234567890"));
                })
                .getSheetAt(0);
        assertThat(types(sheet, 0)).isEqualTo("TTTTT");
        assertThat(types(sheet, 1)).isEqualTo("TNTNT");
        assertThat(types(sheet, 2)).isEqualTo("NNTNT");
        Cell formula = sheet.getRow(1).getCell(0);
        assertThat(formula.getStringCellValue()).isEqualTo("=1+1");
        assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()).isEqualTo(-3);
    }

    private static String types(XSSFSheet sheet, int row) {
        StringBuilder out = new StringBuilder();
        sheet.getRow(row).forEach(cell -> out.append(cell.getCellType() == CellType.NUMERIC ? 'N' : 'T'));
        return out.toString();
    }

    @Test
    void aFullSheetSaysHowManyRowsItLeavesOutAndTheNextBeginsAnew() throws Exception {
        try (XSSFWorkbook workbook = written(w -> {
            w.begin("Exactly full", List.of("a"));
            lines(w, MOST);
            w.end();
            w.begin("Two too many", List.of("a"));
            lines(w, MOST + 2);
            w.end();
            w.begin("Small", List.of("a"));
            lines(w, 1);
            w.end();
        })) {
            XSSFSheet full = workbook.getSheet("Exactly full");
            assertThat(full.getLastRowNum()).isEqualTo(MOST);
            assertThat(full.getRow(MOST).getCell(0).getNumericCellValue()).isEqualTo(MOST);
            XSSFSheet more = workbook.getSheet("Two too many");
            assertThat(more.getLastRowNum()).isEqualTo(MOST + 1);
            Cell remark = more.getRow(MOST + 1).getCell(0);
            assertThat(remark.getStringCellValue()).isEqualTo("<evidence.more-rows>");
            assertThat(remark.getCellStyle().getFontIndex())
                    .isEqualTo(more.getRow(0).getCell(0).getCellStyle().getFontIndex());
            assertThat(more.getRow(MOST + 1).getCell(1).getStringCellValue()).isEqualTo("2");
            assertThat(workbook.getSheet("Small").getLastRowNum()).isEqualTo(1);
        }
    }

    private static void lines(RowWorkbook workbook, int count) {
        for (int i = 1; i <= count; i++) {
            workbook.line(List.of(Integer.toString(i)));
        }
    }
}
