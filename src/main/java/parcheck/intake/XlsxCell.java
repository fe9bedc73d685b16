package parcheck.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Cell.Content;
import parcheck.intake.sheet.RawCell;
import parcheck.intake.sheet.RichText;
import parcheck.intake.sheet.SheetContents;
import parcheck.intake.sheet.Workbook;

/** Reads one cell of a sheet: what was typed, or the value that was saved with a formula. */
final class XlsxCell {
    /** A spreadsheet computes with 15 digits; what a file stores beyond them is noise of binary fractions. */
    private static final MathContext SPREADSHEET = new MathContext(15);

    private final Workbook workbook;
    private final SheetContents sheet;
    private final Map<Integer, Content> contents = new HashMap<>();

    XlsxCell(Workbook workbook, SheetContents sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /** Throws IOException if the cell refers to something that does not exist. */
    Cell read(RawCell cell, Place place) throws IOException {
        if (cell.value() == null && sheet.isFormula(cell)) {
            return new Cell(place, Content.FORMULA_WITHOUT_VALUE, "", null);
        }
        String value = cell.value() == null ? "" : cell.value();
        return switch (cell.type()) {
            case NUMBER -> number(cell, value.strip(), place);
            case SHARED, INLINE, FORMULA_TEXT -> text(cell, place);
            case BOOLEAN -> new Cell(place, Content.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE", null);
            case ERROR -> new Cell(place, Content.ERROR, value, null);
        };
    }

    private Cell number(RawCell cell, String stored, Place place) throws IOException {
        if (stored.isEmpty()) {
            return Cell.blank(place);
        }
        BigDecimal value = decimal(stored);
        if (value == null) {
            return new Cell(place, Content.ERROR, stored, null);
        }
        Content content = content(cell.style());
        return new Cell(place, content, content == Content.DATE ? date(value) : value.toPlainString(), value);
    }

    private Content content(int style) throws IOException {
        Content known = contents.get(style);
        if (known != null) {
            return known;
        }
        String format = workbook.styles().format(style);
        boolean date = DateUtil.isADateFormat(workbook.styles().formatNumber(style), format);
        Content content = date ? Content.DATE : isPercent(format) ? Content.PERCENT : Content.NUMBER;
        contents.put(style, content);
        return content;
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

    private Cell text(RawCell cell, Place place) throws IOException {
        String own = workbook.styles().font(cell.style());
        StringBuilder typed = new StringBuilder();
        StringBuilder decoded = new StringBuilder();
        for (RichText.Run run : workbook.text(cell).runs()) {
            typed.append(run.text());
            decoded.append(LegacyFonts.decode(run.text(), run.font() == null ? own : run.font()));
        }
        String text = decoded.toString();
        return Cell.text(place, text, !text.contentEquals(typed));
    }
}
