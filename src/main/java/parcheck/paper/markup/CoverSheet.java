package parcheck.paper.markup;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;

/** The list of findings as the first sheet of the workbook, each line leading to the cell it is about. */
final class CoverSheet {
    private static final int[] WIDTHS = {6, 13, 70, 28, 52};
    private static final int LAST = WIDTHS.length - 1;
    private static final float LINE = 15.5f;
    private static final float HIGHEST = 409f;

    private final XSSFWorkbook workbook;
    private final Cover cover;
    private final XSSFSheet sheet;
    private final CoverStyles styles;

    CoverSheet(XSSFWorkbook workbook, Cover cover) {
        this.workbook = workbook;
        this.cover = cover;
        this.sheet = workbook.createSheet(freeName(workbook, cover.sheet()));
        this.styles = new CoverStyles(workbook);
    }

    private static String freeName(XSSFWorkbook workbook, String wanted) {
        String name = wanted;
        for (int i = 2; workbook.getSheetIndex(name) >= 0; i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    void write() {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        across(0, cover.title(), styles.title);
        int row = 1;
        for (String line : cover.lines()) {
            across(row++, line, styles.plain);
        }
        row++;
        if (!cover.remarks().isEmpty()) {
            list(row);
        }
        first();
        printed();
    }

    private void list(int start) {
        XSSFRow head = sheet.createRow(start);
        for (int i = 0; i < WIDTHS.length; i++) {
            text(head, i, cover.heads().get(i), styles.head);
        }
        int row = start + 1;
        for (Remark remark : cover.remarks()) {
            line(sheet.createRow(row++), remark);
        }
        sheet.setAutoFilter(new CellRangeAddress(start, row - 1, 0, LAST));
        sheet.setRepeatingRows(new CellRangeAddress(start, start, 0, LAST));
    }

    private void line(XSSFRow row, Remark remark) {
        XSSFCell number = row.createCell(0);
        number.setCellValue(remark.number());
        number.setCellStyle(styles.number);
        text(row, 1, remark.mark(), styles.of(remark.type()));
        what(row, remark);
        String where = remark.where() == null ? "" : remark.where();
        XSSFHyperlink link = link(remark);
        XSSFCell place = text(row, 3, where, link == null ? styles.cell : styles.link);
        if (link != null) {
            place.setHyperlink(link);
        }
        text(row, LAST, joined(remark.leastChange(), remark.remedy()), styles.cell);
    }

    /** The title in bold, then what was found; put together of runs, for POI would read codes in a whole text as letters. */
    private void what(XSSFRow row, Remark remark) {
        String rest = "\n" + joined(remark.message(), remark.figures());
        XSSFCell cell = text(row, 2, remark.title() + rest, styles.cell);
        XSSFRichTextString words = new XSSFRichTextString();
        words.append(XlsxText.escaped(remark.title()), styles.bold);
        words.append(XlsxText.escaped(rest), styles.cell.getFont());
        cell.setCellValue(words);
    }

    private static String joined(@Nullable String... lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            if (line != null) {
                out.append(out.isEmpty() ? "" : "\n").append(line);
            }
        }
        return out.toString();
    }

    /** Leads to the first of the places that is a cell of this workbook. */
    private @Nullable XSSFHyperlink link(Remark remark) {
        for (Place place : remark.places()) {
            if (place.kind() == Place.Kind.CELL && workbook.getSheet(place.part()) != null) {
                XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress("'" + place.part().replace("'", "''") + "'!" + place.letters() + place.row());
                return link;
            }
        }
        return null;
    }

    private XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(XlsxText.escaped(text));
        fit(row, lines(text, WIDTHS[column]));
        return cell;
    }

    private void across(int index, String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(index);
        XSSFCell cell = row.createCell(0);
        cell.setCellStyle(style);
        cell.setCellValue(XlsxText.escaped(text));
        sheet.addMergedRegion(new CellRangeAddress(index, index, 0, LAST));
        fit(row, lines(text, java.util.Arrays.stream(WIDTHS).sum()));
    }

    /** Merged and hand-made rows do not grow by themselves everywhere. */
    private static void fit(XSSFRow row, int lines) {
        float height = Math.min(HIGHEST, lines * LINE + 4);
        if (row.getHeightInPoints() < height) {
            row.setHeightInPoints(height);
        }
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(l -> 1 + (int) (l.length() / (width * 1.15)))
                .sum();
    }

    /** Stands in front, alone selected: two selected sheets would be filled in together. */
    private void first() {
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        List<XSSFSheet> all = new java.util.ArrayList<>();
        workbook.sheetIterator().forEachRemaining(s -> all.add((XSSFSheet) s));
        all.forEach(s -> s.setSelected(s == sheet));
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
    }

    private void printed() {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
    }
}
