package parcheck.report.cells;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The one look of cells in all workbooks: Times New Roman, words wrapped, thin borders, plain fills. */
public final class CellLook {
    private CellLook() {}

    /** A new style of the workbook in a new font of its own; the size is in points. */
    public static XSSFCellStyle style(
            XSSFWorkbook workbook, int points, boolean bold, HorizontalAlignment across, VerticalAlignment down) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle out = workbook.createCellStyle();
        out.setFont(font);
        out.setAlignment(across);
        out.setVerticalAlignment(down);
        out.setWrapText(true);
        return out;
    }

    /** A copy of a style for text that a spreadsheet might take for a formula. */
    public static XSSFCellStyle quoted(XSSFWorkbook workbook, CellStyle plain) {
        XSSFCellStyle out = workbook.createCellStyle();
        out.cloneStyleFrom(plain);
        out.setQuotePrefixed(true);
        return out;
    }

    /** The same style with thin lines around the cell. */
    public static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** The same style filled with a colour of three bytes: red, green, blue. */
    public static XSSFCellStyle filled(XSSFCellStyle style, byte... colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
