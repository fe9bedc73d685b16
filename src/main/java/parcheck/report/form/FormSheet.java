package parcheck.report.form;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of the form while it is being written: text that stays text, rows high enough for their words, and the set-up for printing. */
final class FormSheet {
    private static final float LINE = 16.5f;

    final XSSFSheet sheet;
    private final FormStyles styles;
    private final int[] widths;

    FormSheet(XSSFSheet sheet, FormStyles styles, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.widths = widths;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
    }

    /** The row at this index, made if need be. */
    XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** Writes text as text, even if it begins like a formula, and makes its row high enough. */
    void text(int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row(row).createCell(column);
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(formula ? styles.quoted(style) : style);
        cell.setCellValue(text);
        fit(row, lines(text, widths[column], style));
    }

    /** Writes text over all columns. */
    void across(int row, String text, XSSFCellStyle style) {
        int all = 0;
        for (int i = 0; i < widths.length; i++) {
            all += widths[i];
            row(row).createCell(i).setCellStyle(style);
        }
        row(row).getCell(0).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 0, widths.length - 1));
        fit(row, lines(text, all, style));
    }

    private void fit(int row, int lines) {
        float height = lines * LINE + 4;
        if (row(row).getHeightInPoints() < height) {
            row(row).setHeightInPoints(height);
        }
    }

    /** How many lines a text takes in a column this wide, words unbroken unless they are longer than the line. */
    private static int lines(String text, int width, XSSFCellStyle style) {
        double room =
                (width - 1.5 - style.getIndention()) * 11.5 / style.getFont().getFontHeightInPoints();
        int lines = 1;
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double length = word.length() * (style.getFont().getBold() ? 1.1 : 1);
            if (used > 0 && used + 1 + length > room) {
                lines++;
                used = 0;
            }
            lines += (int) (length / room);
            used += (used > 0 ? 1 : 0) + length % room;
        }
        return lines;
    }

    /** A4 upright, as wide as the page, pages numbered. */
    void printed(String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(false);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.6);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(footer);
    }

    /** Locks all cells that are not made for writing, without a password; widths and heights stay free. */
    void locked() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
    }
}
