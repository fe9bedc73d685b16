package parcheck.paper.markup;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.check.FindingClass;

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
        XSSFFont font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        XSSFCellStyle out = workbook.createCellStyle();
        out.setFont(font);
        out.setWrapText(true);
        out.setVerticalAlignment(VerticalAlignment.TOP);
        out.setQuotePrefixed(true);
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
}
