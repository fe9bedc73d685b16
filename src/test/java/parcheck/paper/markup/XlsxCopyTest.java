package parcheck.paper.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import parcheck.check.Finding;
import parcheck.intake.Place;
import parcheck.paper.Submitted;
import parcheck.plan.Level;
import parcheck.report.Measure;

/** The workbook handed back: marked where findings point to. */
class XlsxCopyTest extends XlsxCopyCase {

    @Test
    void everyCellThatAFindingPointsToHasItsNumberInAComment() throws Exception {
        Submitted.Judged judged = Submitted.judge(folder, "report.xlsx", form());
        try (XSSFWorkbook book = open(copy(judged))) {
            int number = 0;
            int marked = 0;
            for (Finding finding : judged.verdict().findings()) {
                number++;
                for (Place place : finding.places()) {
                    assertThat(place.kind()).isEqualTo(Place.Kind.CELL);
                    assertThat(comment(book, place).getString().getString()).contains("[" + number + "] ");
                    marked++;
                }
            }
            assertThat(marked).isGreaterThan(60);
        }
    }

    @Test
    void everyFigureStandsWhereItsPlaceSays() throws Exception {
        Submitted.Judged judged = Submitted.judge(folder, "report.xlsx", form());
        assertThat(judged.report().stated()).hasSizeGreaterThan(25);
        try (XSSFWorkbook book = open(copy(judged))) {
            for (Measure measure : judged.report().stated().values()) {
                Place place = measure.place();
                XSSFCell cell =
                        book.getSheet(place.part()).getRow(place.row() - 1).getCell(place.column() - 1);
                String typed = cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.getRawValue();
                assertThat(typed.replaceFirst("\\.0$", ""))
                        .as(measure.indicator())
                        .isEqualTo(measure.raw());
            }
        }
    }

    @Test
    void theListStandsInFrontAloneSelectedWithTheHashOfTheOriginal() throws Exception {
        byte[] original = form();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(original));
        Submitted.Judged judged = Submitted.judge(folder, "report.xlsx", original);
        byte[] copy = copy(judged);
        assertThat(judged.document().source().bytes()).isEqualTo(original);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).singleElement().satisfies(file -> assertThat(file).hasBinaryContent(original));
        }
        try (XSSFWorkbook book = open(copy)) {
            XSSFSheet list = book.getSheetAt(0);
            assertThat(list.getSheetName()).isEqualTo("Kết quả kiểm tra");
            assertThat(words(list)).contains("SHA-256 của tệp gốc: " + hash);
            assertThat(words(list)).anyMatch(w -> w.startsWith("II.2.a-1  Hồ sơ trả kết quả đúng hạn\n"));
            assertThat(book.getActiveSheetIndex()).isZero();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                assertThat(book.getSheetAt(i).isSelected()).isEqualTo(i == 0);
            }
            assertThat(list.getHyperlinkList()).allMatch(l -> l.getAddress().matches("'Biểu [1-7]'![A-Z]+[0-9]+"));
            assertThat(list.getHyperlinkList()).hasSizeGreaterThan(8);
        }
    }

    @Test
    void aLockedSheetStillLetsPeopleSelectCellsAndReadComments() throws Exception {
        try (XSSFWorkbook after = open(copyOf(form()))) {
            XSSFSheet sheet = after.getSheet("Biểu 1");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isSelectLockedCellsLocked()).isFalse();
            assertThat(sheet.isSelectUnlockedCellsLocked()).isFalse();
            assertThat(after.getSheetAt(0).getProtect()).isFalse();
        }
    }

    @Test
    void theCopyMendedAndSentInAgainIsJudgedAsTheOriginal() throws Exception {
        Submitted.Judged before = Submitted.judge(folder, "report.xlsx", form());
        Submitted.Judged after = Submitted.judge(folder, "marked.xlsx", copy(before));
        assertThat(keys(after)).isEqualTo(keys(before)).isNotEmpty();
        assertThat(after.verdict().header().heading())
                .isEqualTo(before.verdict().header().heading());
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        Map<String, Object> figures = Submitted.figures();
        String hostile = "=HYPERLINK(\"http://a\",\"b\") _x0041_ </t><x> {{tag}} \u202E&lt;";
        figures.put("dossiers.handled", hostile);
        byte[] original = Submitted.form(Level.DISTRICT, "2023-H1", "huyện Ân Thi", figures);
        try (XSSFWorkbook after = open(copyOf(original))) {
            XSSFSheet list = after.getSheetAt(0);
            assertThat(words(list)).anyMatch(w -> w.contains("=HYPERLINK(\"http://a\",\"b\") _x0041_ </t><x> {{tag}}"));
            list.forEach(row ->
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotIn(CellType.FORMULA, CellType.ERROR)));
            XSSFSheet sheet = after.getSheet("Biểu 3");
            XSSFCell cell = cell(sheet, "dossiers.handled");
            assertThat(cell.getCellComment().getString().getString()).contains("_x0041_ </t><x>");
        }
    }

    private static List<String> words(XSSFSheet sheet) {
        List<String> out = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                out.add(cell.getStringCellValue());
            }
        }));
        return out;
    }

    private static TreeSet<String> keys(Submitted.Judged judged) {
        TreeSet<String> out = new TreeSet<>();
        judged.verdict().findings().forEach(f -> out.add(f.key()));
        return out;
    }
}
