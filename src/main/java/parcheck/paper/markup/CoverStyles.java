package parcheck.paper.markup;

import static parcheck.report.cells.CellLook.bordered;
import static parcheck.report.cells.CellLook.filled;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.check.FindingClass;
import parcheck.report.cells.CellLook;

/** How the first sheet looks. Text cells are marked as text, so that editing one never makes a formula of it. */
final class CoverStyles {
    private static final byte[] GREY = {(byte) 0xE3, (byte) 0xE7, (byte) 0xED};
    private static final byte[] BLUE = {0x1F, 0x4E, (byte) 0x9E};

    private final XSSFWorkbook workbook;
    private final Map<FindingClass, XSSFCellStyle> classes = new EnumMap<>(FindingClass.class);
    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle head;
    final XSSFCellStyle cell;
    final XSSFCellStyle link;
    final XSSFCellStyle number;
    final XSSFFont bold;

    CoverStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(15, true);
        plain = style(11, false);
        head = filled(bordered(style(11, true)), GREY);
        head.setAlignment(HorizontalAlignment.CENTER);
        cell = bordered(style(11, false));
        number = bordered(style(11, false));
        number.setQuotePrefixed(false);
        number.setAlignment(HorizontalAlignment.CENTER);
        bold = style(11, true).getFont();
        link = bordered(style(11, false));
        link.getFont().setColor(new XSSFColor(BLUE));
        link.getFont().setUnderline(FontUnderline.SINGLE);
        for (FindingClass type : FindingClass.values()) {
            XSSFCellStyle style =
                    filled(bordered(style(11, true)), Shade.of(type).bytes());
            style.setAlignment(HorizontalAlignment.CENTER);
            classes.put(type, style);
        }
    }

    XSSFCellStyle of(FindingClass type) {
        return classes.getOrDefault(type, cell);
    }

    private XSSFCellStyle style(int points, boolean bold) {
        XSSFCellStyle out = CellLook.style(workbook, points, bold, HorizontalAlignment.GENERAL, VerticalAlignment.TOP);
        out.setQuotePrefixed(true);
        return out;
    }
}
