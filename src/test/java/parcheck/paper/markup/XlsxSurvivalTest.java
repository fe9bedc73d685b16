package parcheck.paper.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import parcheck.check.Finding;
import parcheck.intake.Place;
import parcheck.intake.Table;
import parcheck.paper.LibreOffice;
import parcheck.paper.Submitted;

/** The workbook handed back: apart from the marks it is as the unit made it. */
class XlsxSurvivalTest extends XlsxCopyCase {

    @Test
    void whatTheUnitMadeSurvives() throws Exception {
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

    @Test
    void aCommentThatWasThereStaysInFrontOfTheRemarks() throws Exception {
        byte[] original = rich();
        try (XSSFWorkbook after = open(copyOf(original))) {
            XSSFSheet sheet = after.getSheet("Biểu 1");
            XSSFComment comment = sheet.getCellComment(cell(sheet, "1.1.2").getAddress());
            assertThat(comment.getString().getString())
                    .startsWith("Số này lấy từ phòng Nội vụ\n\n[1] CHẶN")
                    .contains("43");
            assertThat(comment.getAuthor()).isEqualTo("Văn thư");
        }
    }

    @Test
    void aConversationGivesWayToThePlainCommentThatHoldsItsWords() throws Exception {
        String type = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
        byte[] original = Submitted.edited(rich(), book -> {
            PackagePart sheet = book.getSheet("Biểu 1").getPackagePart();
            try {
                PackagePartName name = PackagingURIHelper.createPartName("/xl/threadedComments/threadedComment1.xml");
                PackagePart part = sheet.getPackage().createPart(name, "application/vnd.ms-excel.threadedcomments+xml");
                try (OutputStream out = part.getOutputStream()) {
                    out.write("<ThreadedComments/>".getBytes(StandardCharsets.UTF_8));
                }
                sheet.addRelationship(name, TargetMode.INTERNAL, type);
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
        });
        try (XSSFWorkbook before = open(original);
                XSSFWorkbook after = open(copyOf(original))) {
            assertThat(relations(before, type)).isEqualTo(1);
            assertThat(relations(after, type)).isZero();
            XSSFSheet sheet = after.getSheet("Biểu 1");
            assertThat(sheet.getCellComment(cell(sheet, "1.1.2").getAddress())
                            .getString()
                            .getString())
                    .startsWith("Số này lấy từ phòng Nội vụ");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aSheetOfTheSameNameIsNotReplaced() throws Exception {
        byte[] original = Submitted.edited(form(), book -> book.createSheet("Kết quả kiểm tra"));
        try (XSSFWorkbook after = open(copyOf(original))) {
            assertThat(after.getSheetName(0)).isEqualTo("Kết quả kiểm tra (2)");
            assertThat(after.getSheet("Kết quả kiểm tra")).isNotNull();
        }
    }

    @Test
    void aLargeWorkbookIsMarkedToo() throws Exception {
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
    void anOfficeOpensItAndFindsTheSameValues() throws Exception {
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

    private static int relations(XSSFWorkbook book, String type) throws InvalidFormatException {
        return book.getSheet("Biểu 1")
                .getPackagePart()
                .getRelationshipsByType(type)
                .size();
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
