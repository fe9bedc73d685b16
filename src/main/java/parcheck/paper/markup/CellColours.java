package parcheck.paper.markup;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.check.FindingClass;

/** Colours cells by the class of their gravest finding; number format, font, border and lock of the cell stay. */
final class CellColours {
    /** Spreadsheets know 64,000 styles; near the end cells keep their own look, and the comment alone marks them. */
    private static final int MOST_STYLES = 63_000;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    CellColours(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void paint(XSSFSheet sheet, CellAddress at, FindingClass type) {
        XSSFCell cell = cell(sheet, at);
        XSSFCellStyle own = cell.getCellStyle();
        String key = own.getIndex() + "|" + type;
        if (made.containsKey(key) || workbook.getNumCellStyles() < MOST_STYLES) {
            cell.setCellStyle(made.computeIfAbsent(key, k -> coloured(own, type)));
        }
    }

    private XSSFCellStyle coloured(XSSFCellStyle own, FindingClass type) {
        XSSFCellStyle out = workbook.createCellStyle();
        out.cloneStyleFrom(own);
        out.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        out.setFillForegroundColor(new XSSFColor(Shade.of(type).bytes()));
        return out;
    }

    /** The cell; one that was never filled takes the style of its row or column, which the spreadsheet showed so far. */
    private XSSFCell cell(XSSFSheet sheet, CellAddress at) {
        XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        XSSFCell cell = row.getCell(at.getColumn());
        if (cell == null) {
            cell = row.createCell(at.getColumn());
            CellStyle shown = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(at.getColumn());
            cell.setCellStyle(shown);
        }
        return cell;
    }
}
