package parcheck.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import parcheck.intake.Cell.Content;

/** Reads one cell of a workbook: what was typed, or the value that was saved with a formula. */
final class XlsxCell {
    /** A spreadsheet computes with 15 digits; what a file stores beyond them is noise of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private XlsxCell() {}

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
        BigDecimal value = decimal(stored);
        if (value == null) {
            return new Cell(place, Content.ERROR, stored, null);
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format)) {
            return new Cell(place, Content.DATE, date(value), value);
        }
        return new Cell(place, isPercent(format) ? Content.PERCENT : Content.NUMBER, value.toPlainString(), value);
    }

    private static String date(BigDecimal value) {
        return DateUtil.isValidExcelDate(value.doubleValue())
                ? DateUtil.getLocalDateTime(value.doubleValue()).toLocalDate().toString()
                : value.toPlainString();
    }

    /** The number that was meant: at most 15 digits, no exponent; null if the stored text is no number of a sensible size. */
    static @Nullable BigDecimal decimal(String stored) {
        if (stored.length() > 40) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(stored).round(SPREADSHEET);
            if (value.signum() == 0) {
                return BigDecimal.ZERO;
            }
            if (Math.abs((long) value.precision() - value.scale()) > 30) {
                return null;
            }
            BigDecimal shortest = value.stripTrailingZeros();
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Whether a number format shows hundredths: a percent sign outside quoted and escaped text. */
    static boolean isPercent(@Nullable String format) {
        boolean quoted = false;
        for (int i = 0; format != null && i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\\' || c == '_' || c == '*')) {
                i++;
            } else if (!quoted && c == '%') {
                return true;
            }
        }
        return false;
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
