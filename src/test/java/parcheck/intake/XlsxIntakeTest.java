package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.intake.Cell.Content;

class XlsxIntakeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everySortOfCellIsToldApart() throws Exception {
        byte[] file = OfficeFiles.xlsx(w -> {
            XSSFRow row = w.createSheet("Biểu 1").createRow(2);
            row.createCell(0).setCellValue("  1.885 ");
            row.createCell(1).setCellValue(36);
            row.createCell(2).setCellValue(0.95);
            row.getCell(2).setCellStyle(style(w, "0.00%"));
            row.createCell(3).setCellValue(44554);
            row.getCell(3).setCellStyle(style(w, "dd/mm/yyyy"));
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
            row.createCell(6).setCellFormula("1+1");
            row.createCell(7).setCellFormula("1+1");
            row.getCell(7).setCellValue(2);
            row.createCell(8).setCellValue(" \u00A0");
            row.createCell(9).setCellFormula("\"a\"");
            row.getCell(9).setCellValue("a");
        });
        List<Cell> row = only(read(file)).rows().get(0);

        assertThat(row)
                .extracting(Cell::content)
                .containsExactly(
                        Content.TEXT,
                        Content.NUMBER,
                        Content.PERCENT,
                        Content.DATE,
                        Content.BOOLEAN,
                        Content.ERROR,
                        Content.FORMULA_WITHOUT_VALUE,
                        Content.NUMBER,
                        Content.BLANK,
                        Content.TEXT);
        assertThat(row).extracting(Cell::text).startsWith("  1.885 ", "36", "0.95", "2021-12-24");
        assertThat(row.get(2).number()).isEqualByComparingTo("0.95");
        assertThat(row.get(2).place()).isEqualTo(Place.cell("Biểu 1", 3, 3));
        assertThat(row.get(7).number()).isEqualByComparingTo("2");
    }

    @Test
    void aFormulaIsNeverEvaluated() throws Exception {
        byte[] file = OfficeFiles.xlsx(w -> {
            XSSFRow row = w.createSheet("A").createRow(0);
            row.createCell(0).setCellFormula("40+2");
            row.getCell(0).setCellValue(7);
        });

        assertThat(only(read(file)).rows().get(0).get(0).text()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "87.38,87.38",
        "87.379999999999995,87.38",
        "0.30000000000000004,0.3",
        "0.94999999999999996,0.95",
        "1.0E-2,0.01",
        "1E3,1000",
        "36.0,36",
        "104006,104006",
        "0,0",
        "0.0,0",
        "-5,-5",
    })
    void numbersAreWhatWasMeantToFifteenDigits(String stored, String meant) throws Exception {
        assertThat(stored(stored).text()).isEqualTo(meant);
        assertThat(stored(stored).content()).isEqualTo(Content.NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"1E400", "NaN", "INF", "x"})
    void storedNonsenseIsAnErrorOrRefused(String stored) throws IOException {
        try {
            assertThat(stored(stored).content()).isEqualTo(Content.ERROR);
        } catch (UnreadableFile e) {
            assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.BROKEN);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0%;true",
                "0.00%;true",
                "#,##0.0%_);true",
                "0\"%\";false",
                "0\\%;false",
                "0.00;false",
                "General;false",
                "[Red]0%;true"
            })
    void onlyARealPercentFormatMeansHundredths(String format, boolean percent) {
        assertThat(XlsxCell.isPercent(format)).isEqualTo(percent);
    }

    @Test
    void aMergedCellHoldsItsValueAtTheTopLeftOnly() throws Exception {
        byte[] file = OfficeFiles.xlsx(w -> {
            XSSFSheet sheet = w.createSheet("A");
            for (int r = 0; r < 3; r++) {
                XSSFRow row = sheet.createRow(r);
                for (int c = 0; c < 3; c++) {
                    row.createCell(c).setCellValue("" + r + c);
                }
            }
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        });

        assertThat(only(read(file)).rows())
                .extracting(row -> row.stream().map(Cell::text).toList())
                .containsExactly(List.of("00", "", "02"), List.of("", "", "12"), List.of("20", "21", "22"));
    }

    @Test
    void hiddenSheetsAreNotPartOfTheReport() throws Exception {
        byte[] file = OfficeFiles.xlsx(w -> {
            for (String name : List.of("A", "B", "C")) {
                w.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            w.setSheetHidden(1, true);
            w.setSheetVisibility(2, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        });

        assertThat(read(file).tables()).extracting(Table::name).containsExactly("A");
    }

    @Test
    void aStrayFormatAtTheEndOfTheSheetCostsNothing() throws Exception {
        byte[] file = OfficeFiles.xlsx(w -> {
            XSSFSheet sheet = w.createSheet("A");
            sheet.createRow(0).createCell(1).setCellValue("x");
            sheet.createRow(1_048_575).createCell(16_383).setCellStyle(style(w, "0.00"));
            sheet.createRow(900_000).createCell(0).setCellValue("y");
        });
        List<List<Cell>> rows = only(read(file)).rows();

        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(0).place()).isEqualTo(Place.cell("A", 900_001, 1));
    }

    @Test
    void oldFontsAreDecodedByTheFontOfCellOrRun() throws Exception {
        byte[] file = OfficeFiles.xlsx(w -> {
            XSSFRow row = w.createSheet("A").createRow(0);
            row.createCell(0).setCellValue("Sè nhiÖm vô");
            row.getCell(0).setCellStyle(fontStyle(w, ".VnTime"));
            row.createCell(1).setCellValue("Soá nhieäm vuï");
            row.getCell(1).setCellStyle(fontStyle(w, "VNI-Times"));
            row.createCell(2).setCellValue("tû lÖ");
            row.getCell(2).setCellStyle(fontStyle(w, ".VnTimeH"));
            row.createCell(3).setCellValue("Sè nhiÖm vô");
            XSSFRichTextString rich = new XSSFRichTextString();
            XSSFFont old = w.createFont();
            old.setFontName(".VnArial");
            rich.append("Sè", old);
            rich.append(" 36", w.createFont());
            row.createCell(4).setCellValue(rich);
            row.createCell(5).setCellValue("36");
            row.getCell(5).setCellStyle(fontStyle(w, ".VnTime"));
        });
        List<Cell> row = only(read(file)).rows().get(0);

        assertThat(row)
                .extracting(Cell::text)
                .containsExactly("Số nhiệm vụ", "Số nhiệm vụ", "TỶ LỆ", "Sè nhiÖm vô", "Số 36", "36");
        assertThat(row).extracting(Cell::decoded).containsExactly(true, true, true, false, true, false);
    }

    @Test
    void theSourceKeepsBytesAndHash() throws Exception {
        byte[] file = "{}".getBytes(StandardCharsets.UTF_8);
        Document document = read(file);

        assertThat(document.format()).isEqualTo(Document.Format.JSON);
        assertThat(document.source().name()).isEqualTo("shown");
        assertThat(document.source().bytes()).isEqualTo(file);
        assertThat(document.source().sha256())
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }

    private Cell stored(String number) throws IOException, UnreadableFile {
        byte[] file = OfficeFiles.xlsx(
                w -> w.createSheet("A").createRow(0).createCell(0).setCellValue(1234567));
        byte[] changed =
                OfficeFiles.replaced(file, "xl/worksheets/sheet1.xml", "1234567.0", number, StandardCharsets.UTF_8);
        return only(read(changed)).rows().get(0).get(0);
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle fontStyle(XSSFWorkbook workbook, String name) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static Table only(Document document) {
        assertThat(document.tables()).hasSize(1);
        return document.tables().get(0);
    }

    private Document read(byte[] file) throws IOException, UnreadableFile {
        return Intake.read(Files.write(folder.resolve("any.bin"), file), "shown");
    }
}
