package parcheck.report.form;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of the form look, and which of them may be written to. */
final class FormStyles {
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF9, (byte) 0xDB};
    private static final byte[] BLUE = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] GREY = {(byte) 0xF2, (byte) 0xF2, (byte) 0xF2};

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle hint;
    final XSSFCellStyle head;
    final XSSFCellStyle section;
    final XSSFCellStyle label;
    final XSSFCellStyle part;
    final XSSFCellStyle code;
    final XSSFCellStyle longCode;
    final XSSFCellStyle unit;
    final XSSFCellStyle count;
    final XSSFCellStyle figure;
    final XSSFCellStyle note;
    final XSSFCellStyle input;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(14, true, HorizontalAlignment.CENTER);
        plain = style(12, false, HorizontalAlignment.LEFT);
        hint = style(11, false, HorizontalAlignment.LEFT);
        hint.getFont().setItalic(true);
        head = filled(bordered(style(12, true, HorizontalAlignment.CENTER)), BLUE);
        section = filled(bordered(style(12, true, HorizontalAlignment.LEFT)), GREY);
        section.setWrapText(false);
        label = bordered(style(12, false, HorizontalAlignment.LEFT));
        part = bordered(style(12, false, HorizontalAlignment.LEFT));
        part.setIndention((short) 2);
        code = bordered(style(12, false, HorizontalAlignment.LEFT));
        longCode = bordered(style(8, false, HorizontalAlignment.LEFT));
        unit = bordered(style(11, false, HorizontalAlignment.CENTER));
        count = open(style(12, false, HorizontalAlignment.RIGHT));
        count.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        figure = open(style(12, false, HorizontalAlignment.RIGHT));
        note = open(style(11, false, HorizontalAlignment.LEFT));
        input = open(style(12, false, HorizontalAlignment.LEFT));
    }

    /** The same style for text that a spreadsheet might take for a formula. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        XSSFCellStyle out = workbook.createCellStyle();
        out.cloneStyleFrom(style);
        out.setQuotePrefixed(true);
        return out;
    }

    private XSSFCellStyle style(int points, boolean bold, HorizontalAlignment alignment) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle out = workbook.createCellStyle();
        out.setFont(font);
        out.setAlignment(alignment);
        out.setVerticalAlignment(VerticalAlignment.CENTER);
        out.setWrapText(true);
        return out;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle open(XSSFCellStyle style) {
        style.setLocked(false);
        return filled(bordered(style), YELLOW);
    }
}
