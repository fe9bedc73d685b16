package parcheck.report.form;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook told in lines, as somebody sees it who looks at it, types into it and prints it. */
final class FormLook {
    private final List<String> lines = new ArrayList<>();

    private FormLook() {}

    static String of(XSSFWorkbook workbook) {
        FormLook look = new FormLook();
        look.lines.add("by " + workbook.getProperties().getCoreProperties().getCreator());
        workbook.forEach(sheet -> look.sheet((XSSFSheet) sheet));
        return String.join("\n", look.lines) + "\n";
    }

    private void sheet(XSSFSheet sheet) {
        lines.add("== " + sheet.getSheetName());
        lines.add(page(sheet));
        lines.add(protection(sheet));
        sheet.getMergedRegions().forEach(m -> lines.add("one cell " + m.formatAsString()));
        for (Row row : sheet) {
            lines.add("row " + (row.getRowNum() + 1) + ", " + row.getHeightInPoints() + " points");
            row.forEach(cell -> lines.add("    " + cell.getAddress() + " " + cell + style(cell)));
        }
        sheet.getDataValidations().forEach(rule -> lines.add(rule(rule)));
    }

    private static String page(XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            widths.add(sheet.getColumnWidth(i) / 256);
        }
        return "widths " + widths + ", paper " + setup.getPaperSize() + (setup.getLandscape() ? " across" : " upright")
                + (sheet.getFitToPage() ? " fit to " : " not fit to ") + setup.getFitWidth() + " by "
                + setup.getFitHeight() + ", margins " + sheet.getMargin(PageMargin.LEFT) + " and "
                + sheet.getMargin(PageMargin.RIGHT) + (sheet.getHorizontallyCenter() ? ", centred" : "") + ", foot "
                + sheet.getFooter().getCenter();
    }

    private static String protection(XSSFSheet sheet) {
        return "protected " + sheet.getProtect() + ", widths fixed " + sheet.isFormatColumnsLocked()
                + ", heights fixed " + sheet.isFormatRowsLocked() + ", cells hidden from the cursor "
                + sheet.isSelectLockedCellsLocked() + ", stays "
                + (sheet.getPaneInformation() == null
                        ? 0
                        : sheet.getPaneInformation().getHorizontalSplitPosition())
                + ", repeated "
                + (sheet.getRepeatingRows() == null
                        ? "none"
                        : sheet.getRepeatingRows().formatAsString());
    }

    private static String style(Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        XSSFFont font = style.getFont();
        var fill = style.getFillForegroundColorColor();
        return " (" + font.getFontName() + " " + font.getFontHeightInPoints() + (font.getBold() ? " bold" : "")
                + (font.getItalic() ? " italic" : "") + ", " + style.getAlignment() + " " + style.getVerticalAlignment()
                + (style.getIndention() > 0 ? " in by " + style.getIndention() : "")
                + (style.getWrapText() ? "" : " on one line") + ", lines " + style.getBorderTop()
                + style.getBorderRight() + style.getBorderBottom() + style.getBorderLeft()
                + (fill == null ? "" : ", " + fill.getARGBHex() + " " + style.getFillPattern()) + ", "
                + (style.getLocked() ? "shut" : "open") + ", " + style.getDataFormatString()
                + (style.getQuotePrefixed() ? ", text" : "") + ", "
                + IndexedColors.fromInt(font.getColor()) + ")";
    }

    private static String rule(XSSFDataValidation rule) {
        var what = rule.getValidationConstraint();
        return "rule " + rule.getRegions().getCellRangeAddresses()[0].formatAsString() + " type "
                + what.getValidationType() + " " + what.getOperator() + " " + what.getFormula1() + " "
                + what.getFormula2() + ", blank " + rule.getEmptyCellAllowed() + ", arrow "
                + rule.getSuppressDropDownArrow() + ", style " + rule.getErrorStyle() + "\n    before "
                + rule.getShowPromptBox() + ": " + rule.getPromptBoxTitle() + ": " + rule.getPromptBoxText()
                + "\n    after " + rule.getShowErrorBox() + ": " + rule.getErrorBoxTitle() + ": "
                + rule.getErrorBoxText();
    }
}
