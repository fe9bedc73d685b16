package parcheck.intake;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import parcheck.intake.Cell.Content;

/** One cell as POI has it. */
final class PoiCell {
    private PoiCell() {}

    static Cell read(XSSFCell cell, Place place) {
        CellType type = cell.getCellType();
        if (type == CellType.FORMULA) {
            if (!cell.getCTCell().isSetV()) {
                return new Cell(place, Content.FORMULA_WITHOUT_VALUE, "", null);
            }
            type = cell.getCachedFormulaResultType();
        }
        return switch (type) {
            case NUMERIC -> number(cell, place);
            case STRING -> text(cell, place);
            case BOOLEAN -> new Cell(place, Content.BOOLEAN, cell.getBooleanCellValue() ? "TRUE" : "FALSE", null);
            case ERROR -> new Cell(place, Content.ERROR, cell.getErrorCellString(), null);
            default -> Cell.blank(place);
        };
    }

    private static Cell number(XSSFCell cell, Place place) {
        String stored = cell.getCTCell().isSetV() ? cell.getCTCell().getV().strip() : "";
        if (stored.isEmpty()) {
            return Cell.blank(place);
        }
        BigDecimal value = XlsxCell.decimal(stored);
        if (value == null) {
            return new Cell(place, Content.ERROR, stored, null);
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format)) {
            return new Cell(place, Content.DATE, date(value), value);
        }
        return new Cell(
                place, XlsxCell.isPercent(format) ? Content.PERCENT : Content.NUMBER, value.toPlainString(), value);
    }

    private static String date(BigDecimal value) {
        return DateUtil.isValidExcelDate(value.doubleValue())
                ? DateUtil.getLocalDateTime(value.doubleValue()).toLocalDate().toString()
                : value.toPlainString();
    }

    /** The string of a cell; a shared one that does not exist is damage, and POI would pass it over as empty. */
    private static XSSFRichTextString string(XSSFCell cell) {
        if (cell.getCTCell().getT() != STCellType.S) {
            return cell.getRichStringCellValue();
        }
        int index = Integer.parseInt(cell.getCTCell().getV().strip());
        return (XSSFRichTextString)
                cell.getSheet().getWorkbook().getSharedStringSource().getItemAt(index);
    }

    private static Cell text(XSSFCell cell, Place place) {
        XSSFRichTextString rich = string(cell);
        String raw = rich.getString() == null ? "" : rich.getString();
        String own = cell.getCellStyle().getFont().getFontName();
        StringBuilder decoded = new StringBuilder();
        if (rich.hasFormatting()) {
            for (int i = 0; i < rich.numFormattingRuns(); i++) {
                int from = rich.getIndexOfFormattingRun(i);
                XSSFFont font = rich.getFontOfFormattingRun(i);
                String run = raw.substring(from, from + rich.getLengthOfFormattingRun(i));
                decoded.append(LegacyFonts.decode(run, font == null ? own : font.getFontName()));
            }
        } else {
            decoded.append(LegacyFonts.decode(raw, own));
        }
        return Cell.text(place, decoded.toString(), !decoded.toString().equals(raw));
    }
}
