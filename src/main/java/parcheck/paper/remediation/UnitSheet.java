package parcheck.paper.remediation;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of one unit: what the list rests on, the heading that stays in sight, and a row for each task. */
final class UnitSheet {
    /** Index of the row with the headings. */
    static final int HEAD = 5;

    /** Rows below the last task that already offer the drop-down and belong to the filter. */
    private static final int SPARE = 20;

    private final SheetWriter out;
    private final ListStyles styles;
    private final SharedColours colours;

    UnitSheet(SheetWriter out, ListStyles styles, SharedColours colours) {
        this.out = out;
        this.styles = styles;
        this.colours = colours;
    }

    /** The index of the last row with a task; the one of the heading if there is none. */
    static int last(ListSheet list) {
        return HEAD + list.rows().size();
    }

    static double[] widths() {
        return Arrays.stream(Column.values()).mapToDouble(Column::characters).toArray();
    }

    /** {@code sheet} is the same sheet as seen by the part of POI that colours. */
    void write(ListSheet list, XSSFSheet sheet) {
        for (Column column : Column.values()) {
            out.sheet.setColumnHidden(column.ordinal(), column.hidden());
        }
        about(list);
        for (Column column : Column.values()) {
            out.text(HEAD, column.ordinal(), ListWords.heading(column), styles.head);
        }
        int row = HEAD;
        for (ListRow task : list.rows()) {
            row(++row, task);
        }
        if (list.rows().isEmpty()) {
            out.text(HEAD + 1, 0, ListWords.WORDS.text("none"), styles.about);
        }
        furnish(Math.max(last(list), HEAD + 1));
        colours.on(sheet, Math.max(last(list), HEAD + 1));
    }

    private void about(ListSheet list) {
        int key = Column.KEY.ordinal();
        out.text(0, 0, ListWords.WORDS.text("title"), styles.title);
        out.text(0, key, ListWords.MARK, styles.unseen);
        List<String> lines = list.about();
        for (int i = 0; i < Math.min(lines.size(), HEAD - 2); i++) {
            out.text(1 + i, 0, lines.get(i), styles.about);
        }
        out.text(1, key, list.unitKey(), styles.unseen);
        out.text(2, key, list.period(), styles.unseen);
        out.text(3, key, list.unit(), styles.unseen);
        out.text(HEAD - 1, 0, ListWords.WORDS.text("hint"), styles.hint);
        out.text(HEAD - 1, key, list.step() + "|" + list.suggested(), styles.unseen);
    }

    private void row(int row, ListRow task) {
        out.number(row, Column.NUMBER.ordinal(), (double) row - HEAD, styles.ordinal);
        text(row, Column.TYPE, ListWords.type(task.type()));
        text(row, Column.CLAUSE, task.clause());
        text(row, Column.WHAT, task.what());
        out.text(row, Column.ACTUAL.ordinal(), task.actual(), styles.figure);
        out.text(row, Column.TARGET.ordinal(), task.target(), styles.figure);
        out.text(row, Column.GAP.ordinal(), task.gap(), styles.centred);
        String shortfall = task.shortfall() == null ? "" : task.shortfall().toPlainString();
        out.text(row, Column.SHORTFALL.ordinal(), shortfall, styles.unseen);
        text(row, Column.CHANGE, task.change());
        text(row, Column.HOW, task.how());
        text(row, Column.OWNER, task.owner());
        out.day(row, Column.DUE.ordinal(), task.due(), styles.date);
        text(row, Column.EVIDENCE, task.evidence());
        out.text(row, Column.REPEATED.ordinal(), task.repeated(), styles.centred);
        String status = task.typed().status();
        typed(row, Column.STATUS, status.isBlank() ? ListWords.status("open") : status);
        typed(row, Column.HANDED_IN, task.typed().handedIn());
        typed(row, Column.REMARKS, task.typed().remarks());
        out.text(row, Column.KEY.ordinal(), task.key(), styles.unseen);
    }

    private void text(int row, Column column, String text) {
        out.text(row, column.ordinal(), text, styles.text);
    }

    private void typed(int row, Column column, String text) {
        out.text(row, column.ordinal(), text, styles.typed);
    }

    private void furnish(int last) {
        out.landscape();
        out.printed(Column.REMARKS.ordinal());
        out.sheet.createFreezePane(Column.ACTUAL.ordinal(), HEAD + 1);
        out.sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        out.sheet.setAutoFilter(new CellRangeAddress(HEAD, last, 0, Column.REMARKS.ordinal()));
        dropDown(last);
    }

    private void dropDown(int last) {
        DataValidationHelper rules = out.sheet.getDataValidationHelper();
        int column = Column.STATUS.ordinal();
        DataValidation rule = rules.createValidation(
                rules.createExplicitListConstraint(ListWords.statuses().toArray(String[]::new)),
                new CellRangeAddressList(HEAD + 1, last + SPARE, column, column));
        rule.setEmptyCellAllowed(true);
        rule.setShowErrorBox(true);
        rule.createErrorBox(ListWords.WORDS.text("status.title"), ListWords.WORDS.text("status.error"));
        rule.setSuppressDropDownArrow(true);
        out.sheet.addValidationData(rule);
    }
}
