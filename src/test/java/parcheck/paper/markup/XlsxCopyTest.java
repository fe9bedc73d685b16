package parcheck.paper.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.Finding;
import parcheck.intake.Place;
import parcheck.intake.Table;
import parcheck.paper.LibreOffice;
import parcheck.paper.Submitted;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.report.Measure;

/** The workbook handed back: marked where findings point to, and otherwise as the unit made it. */
class XlsxCopyTest {
    @TempDir
    Path folder;

    private static byte[] form() {
        return Submitted.form(Level.DISTRICT, "2023-H1", "huyện Ân Thi", Submitted.figures());
    }

    private byte[] copy(Submitted.Judged judged) throws IOException {
        MarkedCopy copy =
                new MarkedCopy(new Words(Lang.VI), Submitted.checker().book().catalogue());
        return copy.of(judged.document(), judged.verdict());
    }

    private byte[] copyOf(byte[] file) throws IOException {
        return copy(Submitted.judge(folder, "report.xlsx", file));
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static XSSFComment comment(XSSFWorkbook book, Place place) {
        return book.getSheet(place.part()).getCellComment(new CellAddress(place.row() - 1, place.column() - 1));
    }

    @Test
    void everyCellThatAFindingPointsToHasItsNumberInAComment() throws IOException {
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
    void everyFigureStandsWhereItsPlaceSays() throws IOException {
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
        assertThat(folder.resolve("report.xlsx")).hasBinaryContent(original);
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

    private static List<String> words(XSSFSheet sheet) {
        List<String> out = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING) {
                out.add(cell.getStringCellValue());
            }
        }));
        return out;
    }

    /** A unit's workbook with everything that could get lost. */
    private static byte[] rich() {
        return Submitted.edited(form(), book -> {
            XSSFSheet sheet = book.getSheet("Biểu 3");
            XSSFCell late = cell(sheet, "dossiers.resolved-late");
            late.setCellFormula("1000+150");
            late.setCellValue(1150);
            XSSFSheet hidden = book.createSheet("Nháp");
            hidden.createRow(0).createCell(0).setCellFormula("SUM('Biểu 1'!D6:D7)");
            book.setSheetVisibility(book.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
            book.createName().setNameName("Tổng");
            book.getName("Tổng").setRefersToFormula("'Biểu 1'!$D$6");
            XSSFSheet first = book.getSheet("Biểu 1");
            XSSFComment old =
                    first.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 5, 6, 8));
            old.setAddress(cell(first, "1.1.2").getAddress());
            old.setString(new XSSFRichTextString("Số này lấy từ phòng Nội vụ"));
            old.setAuthor("Văn thư");
            first.addMergedRegion(new CellRangeAddress(40, 41, 0, 1));
        });
    }

    private static XSSFCell cell(XSSFSheet sheet, String code) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(code)) {
                return (XSSFCell) row.getCell(3);
            }
        }
        throw new IllegalArgumentException(code);
    }

    @Test
    void whatTheUnitMadeSurvives() throws IOException {
        byte[] original = rich();
        try (XSSFWorkbook before = open(original);
                XSSFWorkbook after = open(copyOf(original))) {
            assertThat(after.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets() + 1);
            for (int i = 0; i < before.getNumberOfSheets(); i++) {
                XSSFSheet a = before.getSheetAt(i);
                XSSFSheet b = after.getSheetAt(i + 1);
                assertThat(b.getSheetName()).isEqualTo(a.getSheetName());
                assertThat(cells(b)).isEqualTo(cells(a));
                assertThat(after.getSheetVisibility(i + 1)).isEqualTo(before.getSheetVisibility(i));
                assertThat(b.getDataValidations()).hasSameSizeAs(a.getDataValidations());
                assertThat(b.getMergedRegions()).isEqualTo(a.getMergedRegions());
                assertThat(b.getProtect()).isEqualTo(a.getProtect());
                assertThat(b.getColumnWidth(1)).isEqualTo(a.getColumnWidth(1));
            }
            assertThat(after.getName("Tổng").getRefersToFormula()).isEqualTo("'Biểu 1'!$D$6");
        }
    }

    /** Kind, content, number format, font and lock of each cell. */
    private static Map<String, String> cells(XSSFSheet sheet) {
        Map<String, String> out = new LinkedHashMap<>();
        sheet.forEach(row -> row.forEach(c -> {
            XSSFCell cell = (XSSFCell) c;
            String formula = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : "";
            out.put(
                    cell.getReference(),
                    String.join(
                            "|",
                            cell.getCellType().name(),
                            formula,
                            String.valueOf(cell.getRawValue()),
                            cell.getCellStyle().getDataFormatString(),
                            cell.getCellStyle().getFont().getFontName(),
                            Boolean.toString(cell.getCellStyle().getLocked())));
        }));
        return out;
    }

    @Test
    void aCommentThatWasThereStaysInFrontOfTheRemarks() throws IOException {
        byte[] original = rich();
        try (XSSFWorkbook after = open(copyOf(original))) {
            XSSFSheet sheet = after.getSheet("Biểu 1");
            XSSFComment comment = sheet.getCellComment(cell(sheet, "1.1.2").getAddress());
            assertThat(comment.getString().getString())
                    .startsWith("Số này lấy từ phòng Nội vụ\n\n[1] CHẶN")
                    .contains("43");
            assertThat(comment.getAuthor()).isEqualTo("Văn thư");
            assertThat(sheet.getCellComments())
                    .hasSize(after.getSheet("Biểu 1").getCellComments().size());
        }
    }

    @Test
    void aLockedSheetStillLetsPeopleSelectCellsAndReadComments() throws IOException {
        try (XSSFWorkbook after = open(copyOf(form()))) {
            XSSFSheet sheet = after.getSheet("Biểu 1");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isSelectLockedCellsLocked()).isFalse();
            assertThat(sheet.isSelectUnlockedCellsLocked()).isFalse();
            assertThat(after.getSheetAt(0).getProtect()).isFalse();
        }
    }

    @Test
    void theCopyMendedAndSentInAgainIsJudgedAsTheOriginal() throws IOException {
        Submitted.Judged before = Submitted.judge(folder, "report.xlsx", form());
        Submitted.Judged after = Submitted.judge(folder, "marked.xlsx", copy(before));
        assertThat(keys(after)).isEqualTo(keys(before)).isNotEmpty();
        assertThat(after.verdict().header().heading())
                .isEqualTo(before.verdict().header().heading());
    }

    private static TreeSet<String> keys(Submitted.Judged judged) {
        TreeSet<String> out = new TreeSet<>();
        judged.verdict().findings().forEach(f -> out.add(f.key()));
        return out;
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
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

    @Test
    void aSheetOfTheSameNameIsNotReplaced() throws IOException {
        byte[] original = Submitted.edited(form(), book -> book.createSheet("Kết quả kiểm tra"));
        try (XSSFWorkbook after = open(copyOf(original))) {
            assertThat(after.getSheetName(0)).isEqualTo("Kết quả kiểm tra (2)");
            assertThat(after.getSheet("Kết quả kiểm tra")).isNotNull();
        }
    }

    @Test
    void aLargeWorkbookIsMarkedToo() throws IOException {
        byte[] original = Submitted.edited(form(), book -> {
            XSSFSheet sheet = book.createSheet("Sổ");
            for (int r = 0; r < 4_000; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 8; c++) {
                    row.createCell(c).setCellValue(r * 8 + c);
                }
            }
        });
        try (XSSFWorkbook after = open(copyOf(original))) {
            assertThat(after.getSheet("Sổ").getLastRowNum()).isEqualTo(3_999);
            assertThat(after.getSheet("Sổ").getRow(3_999).getCell(7).getNumericCellValue())
                    .isEqualTo(31_999);
        }
    }

    @Test
    void anOfficeOpensItAndFindsTheSameValues() throws IOException {
        LibreOffice.needed();
        byte[] original = rich();
        Submitted.Judged before = Submitted.judge(folder, "report.xlsx", original);
        Path copy = Files.write(folder.resolve("marked.xlsx"), copy(before));
        Path saved = LibreOffice.convert(copy, "xlsx", folder);
        assertThat(saved).exists();
        Submitted.Judged after = Submitted.judge(folder, "saved.xlsx", Files.readAllBytes(saved));
        List<Table> tables = after.document().tables();
        assertThat(tables.get(0).name()).isEqualTo("Kết quả kiểm tra");
        assertThat(texts(tables.subList(1, tables.size())))
                .isEqualTo(texts(before.document().tables()));
        try (XSSFWorkbook book = open(Files.readAllBytes(saved))) {
            for (Finding finding : before.verdict().findings()) {
                for (Place place : finding.places()) {
                    assertThat(comment(book, place)).as(place.toString()).isNotNull();
                }
            }
        }
    }

    private static List<String> texts(List<Table> tables) {
        List<String> out = new ArrayList<>();
        for (Table table : tables) {
            table.rows()
                    .forEach(row -> row.stream()
                            .filter(c -> !c.isBlank())
                            .forEach(c -> out.add(c.place() + " " + c.content() + " " + c.text())));
        }
        return out;
    }
}
