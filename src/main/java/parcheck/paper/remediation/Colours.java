package parcheck.paper.remediation;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Colours by class, status and term. Each goes with a symbol, bold or slant, so that black-and-white print says the same. */
final class Colours {
    private final SheetConditionalFormatting rules;
    private final int first;
    private final int last;

    /** For the rows with these indices, both included. */
    Colours(Sheet sheet, int first, int last) {
        this.rules = sheet.getSheetConditionalFormatting();
        this.first = first;
        this.last = last;
    }

    void add() {
        settled();
        type("block", IndexedColors.GREY_50_PERCENT, IndexedColors.WHITE);
        type("breach", IndexedColors.CORAL, IndexedColors.BLACK);
        type("warning", IndexedColors.LIGHT_YELLOW, IndexedColors.BLACK);
        overdue();
    }

    /** Rows that are done or no longer found: grey and slanted. */
    private void settled() {
        String status = cell(Column.STATUS);
        String formula = "OR(" + status + "=\"" + ListWords.status("done") + "\"," + status + "=\""
                + ListWords.status("gone") + "\")";
        ConditionalFormattingRule rule = rules.createConditionalFormattingRule(formula);
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(true, false);
        font.setFontColorIndex(IndexedColors.GREY_50_PERCENT.getIndex());
        fill(rule, IndexedColors.GREY_25_PERCENT);
        add(rule, Column.NUMBER, Column.REPEATED);
    }

    private void type(String code, IndexedColors fill, IndexedColors letters) {
        String formula = cell(Column.TYPE) + "=\"" + ListWords.type(code) + "\"";
        ConditionalFormattingRule rule = rules.createConditionalFormattingRule(formula);
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(false, true);
        font.setFontColorIndex(letters.getIndex());
        fill(rule, fill);
        add(rule, Column.TYPE, Column.TYPE);
    }

    /** Past its last day and not settled: bold, slanted and underlined. */
    private void overdue() {
        String status = cell(Column.STATUS);
        String due = cell(Column.DUE);
        String formula = "AND(ISNUMBER(" + due + ")," + due + "<TODAY()," + status + "<>\"" + ListWords.status("done")
                + "\"," + status + "<>\"" + ListWords.status("gone") + "\")";
        ConditionalFormattingRule rule = rules.createConditionalFormattingRule(formula);
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(true, true);
        font.setUnderlineType(Font.U_SINGLE);
        font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
        add(rule, Column.DUE, Column.DUE);
    }

    private static void fill(ConditionalFormattingRule rule, IndexedColors colour) {
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(colour.getIndex());
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    }

    private String cell(Column column) {
        return "$" + column.letter() + (first + 1);
    }

    private void add(ConditionalFormattingRule rule, Column from, Column to) {
        CellRangeAddress[] where = {new CellRangeAddress(first, last, from.ordinal(), to.ordinal())};
        rules.addConditionalFormatting(where, rule);
    }
}
