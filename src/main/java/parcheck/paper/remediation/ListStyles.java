package parcheck.paper.remediation;

import static parcheck.report.cells.CellLook.bordered;
import static parcheck.report.cells.CellLook.filled;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.report.cells.CellLook;

/** How the cells of the list look: Times New Roman, thin lines, yellow where people write. */
final class ListStyles {
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF9, (byte) 0xDB};
    private static final byte[] BLUE = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};

    /** Letters of a text in ten points that a column one character wide holds, times ten. */
    private static final double ROOM = 14;

    private final XSSFWorkbook workbook;
    private final Map<CellStyle, CellStyle> quoted = new HashMap<>();
    final XSSFCellStyle title;
    final XSSFCellStyle about;
    final XSSFCellStyle hint;
    final XSSFCellStyle head;
    final XSSFCellStyle text;
    final XSSFCellStyle centred;
    final XSSFCellStyle figure;
    final XSSFCellStyle number;
    final XSSFCellStyle count;
    final XSSFCellStyle ordinal;
    final XSSFCellStyle date;
    final XSSFCellStyle typed;
    final XSSFCellStyle link;
    final XSSFCellStyle total;
    final XSSFCellStyle unseen;

    ListStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(14, true, HorizontalAlignment.LEFT);
        title.setWrapText(false);
        about = style(11, false, HorizontalAlignment.LEFT);
        about.setWrapText(false);
        hint = style(11, false, HorizontalAlignment.LEFT);
        hint.getFont().setItalic(true);
        hint.setWrapText(false);
        head = filled(bordered(style(10, true, HorizontalAlignment.CENTER)), BLUE);
        text = bordered(style(10, false, HorizontalAlignment.LEFT));
        centred = bordered(style(10, false, HorizontalAlignment.CENTER));
        figure = bordered(style(10, false, HorizontalAlignment.RIGHT));
        number = formatted("[$-42A]0.0");
        count = formatted("0");
        ordinal = formatted("0");
        ordinal.setAlignment(HorizontalAlignment.CENTER);
        date = formatted("dd/mm/yyyy");
        date.setAlignment(HorizontalAlignment.CENTER);
        typed = filled(bordered(style(10, false, HorizontalAlignment.LEFT)), YELLOW);
        link = bordered(style(10, false, HorizontalAlignment.LEFT));
        link.getFont().setUnderline(XSSFFont.U_SINGLE);
        unseen = formatted(";;;");
        unseen.setWrapText(false);
        total = bordered(style(10, true, HorizontalAlignment.RIGHT));
    }

    /** The same style for text that a spreadsheet might take for a formula. */
    CellStyle quoted(CellStyle style) {
        return quoted.computeIfAbsent(style, plain -> CellLook.quoted(workbook, plain));
    }

    /** How many lines a text takes in a column this wide, words unbroken unless they are longer than the line. */
    int lines(String text, double width, CellStyle style) {
        short points = workbook.getFontAt(style.getFontIndex()).getFontHeightInPoints();
        double room = Math.max(1, (width - 1) * ROOM / points);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            double used = 0;
            lines++;
            for (String word : line.split("[ \t]", -1)) {
                if (used > 0 && used + word.length() > room) {
                    lines++;
                    used = 0;
                }
                lines += (int) (Math.max(0, word.length() - 1) / room);
                used += word.length() % room + 1;
            }
        }
        return lines;
    }

    private XSSFCellStyle formatted(String format) {
        XSSFCellStyle out = bordered(style(10, false, HorizontalAlignment.RIGHT));
        out.setDataFormat(workbook.createDataFormat().getFormat(format));
        return out;
    }

    private XSSFCellStyle style(int points, boolean bold, HorizontalAlignment alignment) {
        return CellLook.style(workbook, points, bold, alignment, VerticalAlignment.TOP);
    }
}
