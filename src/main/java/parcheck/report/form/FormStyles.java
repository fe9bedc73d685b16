package parcheck.report.form;

import static parcheck.report.cells.CellLook.bordered;
import static parcheck.report.cells.CellLook.filled;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.report.cells.CellLook;

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
        return CellLook.quoted(workbook, style);
    }

    private XSSFCellStyle style(int points, boolean bold, HorizontalAlignment alignment) {
        return CellLook.style(workbook, points, bold, alignment, VerticalAlignment.CENTER);
    }

    private static XSSFCellStyle open(XSSFCellStyle style) {
        style.setLocked(false);
        return filled(bordered(style), YELLOW);
    }
}
