package parcheck.paper.remediation;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the cells of one sheet so that text stays text, and sets the sheet up for A4 landscape. */
final class SheetWriter {
    /** Spreadsheets decode this as a character. */
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final int LONGEST = 32_000;
    private static final float LINE = 13.2f;

    final SXSSFSheet sheet;
    private final ListStyles styles;

    private final double[] widths;

    /** {@code widths} are those of the columns, in characters. */
    SheetWriter(SXSSFSheet sheet, ListStyles styles, double... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, (int) (widths[i] * 256));
        }
    }

    Row row(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** Text that is never taken for a formula, a character code or markup. */
    void text(int row, int column, String text, CellStyle style) {
        Cell cell = row(row).createCell(column);
        String safe = safe(text);
        boolean formula = !safe.isEmpty() && "=+-@'\t".indexOf(safe.charAt(0)) >= 0;
        cell.setCellStyle(formula ? styles.quoted(style) : style);
        cell.setCellValue(safe);
        if (style.getWrapText() && column < widths.length) {
            fit(row, styles.lines(safe, widths[column], style));
        }
    }

    /** Rows are made as high as their words need; people may change that. */
    private void fit(int row, int lines) {
        float height = lines * LINE + 3;
        if (row(row).getHeightInPoints() < height) {
            row(row).setHeightInPoints(height);
        }
    }

    /** Composed letters, without the control characters that XML cannot hold, and not longer than a cell may be. */
    static String safe(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            boolean control = (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
            boolean half = c >= 0xD800 && c <= 0xDFFF;
            out.appendCodePoint(control || half ? ' ' : c);
        });
        String coded = CODED.matcher(out).replaceAll("_x005F_");
        return coded.length() <= LONGEST ? coded : coded.substring(0, LONGEST) + "…";
    }

    /** A day as a real date; anything else as text. */
    void day(int row, int column, String iso, CellStyle style) {
        try {
            LocalDate day = LocalDate.parse(iso);
            Cell cell = row(row).createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(day);
        } catch (DateTimeParseException e) {
            text(row, column, iso, style);
        }
    }

    void number(int row, int column, double value, CellStyle style) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    /** A formula of our own making, with the value it has now. */
    void formula(int row, int column, String formula, double value, CellStyle style) {
        Cell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** Prints the columns up to this one and nothing beyond, neither hidden ones. */
    void printed(int lastColumn) {
        SXSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, lastColumn, 0, sheet.getLastRowNum());
    }

    /** A4 landscape, as wide as the page and as long as it takes, numbered at the foot. */
    void landscape() {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.5);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setRight(ListWords.WORDS.text("footer"));
        sheet.setDisplayGridlines(false);
    }
}
