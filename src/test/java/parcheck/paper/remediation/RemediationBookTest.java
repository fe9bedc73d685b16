package parcheck.paper.remediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list as a workbook: furnished for work and print, read back as it was written, and text stays text. */
class RemediationBookTest {
    private static final Typed SAID = new Typed(ListWords.status("done"), "CV 12", "Đã ký bù");

    @TempDir
    Path folder;

    private List<ListSheet> readBack(List<ListSheet> lists) throws Exception {
        Path file = folder.resolve("list.xlsx");
        Files.write(file, RemediationBook.file(lists));
        return ListReader.read(file, "list.xlsx");
    }

    private static XSSFWorkbook workbook(ListSheet... lists) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(RemediationBook.file(List.of(lists))));
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        ListSheet list = SomeLists.list(
                "huyện U",
                SomeLists.row("k1", "block", SAID),
                SomeLists.row("k2", "verify", "Hỏi", null, new Typed(ListWords.status("open"), "", "")));
        ListSheet other = SomeLists.list("huyện V", SomeLists.row("k3", "warning", SAID));
        assertThat(readBack(List.of(list, other))).containsExactly(list, other);
    }

    @Test
    void unitsOfTheSameNameHaveSheetsOfTheirOwn() throws Exception {
        List<ListSheet> lists = new ArrayList<>();
        String name = "Ủy ban nhân dân xã có tên rất dài: [phần/một]";
        for (int i = 0; i < 12; i++) {
            ListSheet list = SomeLists.list(name, SomeLists.row("k" + i, "breach", SAID));
            lists.add(new ListSheet("u" + i, name, "2023-H1", list.about(), "s", "t", list.rows()));
        }
        assertThat(readBack(lists)).isEqualTo(lists);
    }

    @Test
    void hostileTextsStayTextAndComeBackAsTheyWere() throws Exception {
        ListSheet hostile = SomeLists.hostile();
        List<ListRow> back = readBack(List.of(hostile)).get(0).rows();
        for (int i = 0; i < back.size(); i++) {
            ListRow was = hostile.rows().get(i);
            assertThat(back.get(i).what()).isEqualTo(was.what());
            assertThat(back.get(i).typed()).isEqualTo(was.typed());
        }
        try (XSSFWorkbook workbook = workbook(hostile)) {
            for (var sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        boolean own = sheet.getSheetName().equals(ListWords.WORDS.text("sheet.summary"));
                        assertThat(cell.getCellType() == CellType.FORMULA && !own)
                                .isFalse();
                        boolean formula = cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("(?s)[=+@-].*");
                        assertThat(!formula || cell.getCellStyle().getQuotePrefixed())
                                .as(cell.toString())
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void controlCharactersAndDecomposedLettersDoNoHarm() {
        assertThat(SheetWriter.safe("a\u0000b\u001F\uFFFFc")).isEqualTo("a b  c");
        assertThat(SheetWriter.safe("e\u0302\u0323")).isEqualTo("\u1EC7");
        assertThat(SheetWriter.safe("x".repeat(40_000)).length()).isLessThanOrEqualTo(32_767);
    }

    @Test
    void theSheetIsFurnishedForWorkAndPrint() throws IOException {
        try (XSSFWorkbook workbook = workbook(SomeLists.list("huyện U", SomeLists.row("k", "breach", SAID)))) {
            XSSFSheet sheet = workbook.getSheet("huyện U");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A6:P7");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 6);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("6:6");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactlyElementsOf(ListWords.statuses());
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(5);
            assertThat(sheet.isColumnHidden(Column.KEY.ordinal())).isTrue();
            assertThat(sheet.getRow(UnitSheet.HEAD + 1)
                            .getCell(Column.DUE.ordinal())
                            .getCellType())
                    .isEqualTo(CellType.NUMERIC);
        }
    }

    @Test
    void sheetsShareTheLooksOfTheirColoursAndEachColoursItsOwnRows() throws IOException {
        ListSheet one = SomeLists.list("huyện U", SomeLists.row("k", "breach", SAID));
        ListSheet two =
                SomeLists.list("huyện V", SomeLists.row("k", "breach", SAID), SomeLists.row("l", "block", SAID));
        int looks;
        try (XSSFWorkbook workbook = workbook(one)) {
            looks = workbook.getStylesSource().getCTStylesheet().getDxfs().sizeOfDxfArray();
        }
        try (XSSFWorkbook workbook = workbook(one, two)) {
            assertThat(workbook.getStylesSource().getCTStylesheet().getDxfs().sizeOfDxfArray())
                    .isEqualTo(looks);
            var rules = workbook.getSheet("huyện V").getSheetConditionalFormatting();
            assertThat(rules.getNumConditionalFormattings()).isEqualTo(5);
            for (int i = 0; i < 5; i++) {
                var range = rules.getConditionalFormattingAt(i).getFormattingRanges()[0];
                assertThat(range.getFirstRow()).isEqualTo(UnitSheet.HEAD + 1);
                assertThat(range.getLastRow()).isEqualTo(UnitSheet.HEAD + 2);
            }
        }
    }

    @Test
    void everyClassHasASymbolOfItsOwn() {
        assertThat(ListWords.TYPES.stream().map(t -> ListWords.type(t).charAt(0)))
                .doesNotHaveDuplicates()
                .noneMatch(Character::isLetter);
        assertThat(ListWords.statuses().stream().map(s -> s.substring(0, 3))).doesNotHaveDuplicates();
    }

    @Test
    void barsHaveAFillAndAreSortedByLength() throws IOException {
        ListSheet list = SomeLists.list(
                "huyện U",
                SomeLists.row("a", "breach", "Ngắn", new BigDecimal("1.5"), Typed.NOTHING),
                SomeLists.row("b", "breach", "Dài", new BigDecimal("30"), Typed.NOTHING),
                SomeLists.row("c", "verify", "Không", null, Typed.NOTHING));
        try (XSSFWorkbook workbook = workbook(list)) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            var chart = sheet.getDrawingPatriarch().getCharts().get(0);
            var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            assertThat(bars.getSpPr().isSetSolidFill()).isTrue();
            assertThat(bars.getVal().getNumRef().getNumCache().getPtArray(0).getV())
                    .isEqualTo("30.0");
            assertThat(bars.getVal().getNumRef().getNumCache().sizeOfPtArray()).isEqualTo(2);
        }
    }

    @Test
    void theSummaryCountsAndReckonsAgain() throws IOException {
        ListSheet list = SomeLists.list(
                "huyện U", SomeLists.row("a", "block", SAID), SomeLists.row("b", "breach", Typed.NOTHING));
        try (XSSFWorkbook workbook = workbook(list, SomeLists.list("huyện V"))) {
            Row row = workbook.getSheetAt(0).getRow(3);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("huyện U");
            assertThat(row.getCell(1).getHyperlink().getAddress()).isEqualTo("'huyện U'!A1");
            assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(1);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(row.getCell(8)).getNumberValue()).isEqualTo(1);
            assertThat(evaluator.evaluate(row.getCell(9)).getNumberValue()).isEqualTo(1);
            Row sum = workbook.getSheetAt(0).getRow(5);
            assertThat(evaluator.evaluate(sum.getCell(7)).getNumberValue()).isEqualTo(2);
        }
    }
}
