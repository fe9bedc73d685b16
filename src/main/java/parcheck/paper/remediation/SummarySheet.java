package parcheck.paper.remediation;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import parcheck.report.words.Words;

/** The first sheet: one row a unit, how much of each class it has to do, how much is done, and by what form it may be called to order. */
final class SummarySheet {
    private static final Words WORDS = ListWords.WORDS;
    private static final int HEAD = 2;
    private static final List<String> BEFORE = List.of("number", "unit", "period");
    private static final List<String> AFTER = List.of("all", "done", "left", "due", "step", "suggested");
    private static final int TYPES = BEFORE.size();
    private static final int ALL = TYPES + ListWords.TYPES.size();
    static final double[] WIDTHS = {5, 32, 10, 8, 10, 11, 11, 9, 9, 9, 11, 12, 14};

    private final SXSSFWorkbook workbook;
    private final SheetWriter out;
    private final ListStyles styles;

    SummarySheet(SXSSFWorkbook workbook, SheetWriter out, ListStyles styles) {
        this.workbook = workbook;
        this.out = out;
        this.styles = styles;
    }

    /** {@code names} are the sheets of the lists, in the same order. */
    void write(List<ListSheet> lists, List<String> names) {
        out.text(0, 0, WORDS.text("title.summary"), styles.title);
        out.text(1, 0, WORDS.text("hint.summary"), styles.hint);
        int column = 0;
        for (String code : BEFORE) {
            out.text(HEAD, column++, WORDS.text("overview." + code), styles.head);
        }
        for (String type : ListWords.TYPES) {
            out.text(HEAD, column++, ListWords.type(type), styles.head);
        }
        for (String code : AFTER) {
            out.text(HEAD, column++, WORDS.text("overview." + code), styles.head);
        }
        for (int i = 0; i < lists.size(); i++) {
            row(HEAD + 1 + i, lists.get(i), names.get(i));
        }
        total(lists);
        out.landscape();
        out.sheet.createFreezePane(2, HEAD + 1);
        out.sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        out.sheet.setAutoFilter(new CellRangeAddress(HEAD, HEAD + Math.max(lists.size(), 1), 0, WIDTHS.length - 1));
    }

    private void row(int row, ListSheet list, String sheet) {
        out.number(row, 0, (double) row - HEAD, styles.ordinal);
        out.text(row, 1, list.unit(), styles.link);
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetNames.quoted(sheet) + "!A1");
        out.row(row).getCell(1).setHyperlink(link);
        out.text(row, 2, list.period(), styles.centred);
        int column = TYPES;
        for (String type : ListWords.TYPES) {
            out.number(row, column++, list.count(type), styles.count);
        }
        int last = UnitSheet.last(list);
        String where = SheetNames.quoted(sheet) + "!$" + Column.STATUS.letter() + "$" + (UnitSheet.HEAD + 2) + ":$"
                + Column.STATUS.letter() + "$" + Math.max(last + 1, UnitSheet.HEAD + 2);
        long settled = settled(list);
        out.number(row, ALL, list.rows().size(), styles.count);
        String done = count(where, "done") + "+" + count(where, "gone");
        out.formula(row, ALL + 1, done, settled, styles.count);
        String left = letter(ALL) + (row + 1) + "-" + letter(ALL + 1) + (row + 1);
        out.formula(row, ALL + 2, left, (double) list.rows().size() - settled, styles.count);
        out.day(row, ALL + 3, earliest(list), styles.date);
        out.text(row, ALL + 4, list.step(), styles.centred);
        out.text(row, ALL + 5, list.suggested(), styles.centred);
    }

    private static String count(String where, String status) {
        return "COUNTIF(" + where + ",\"" + ListWords.status(status) + "\")";
    }

    private static long settled(ListSheet list) {
        return list.rows().stream()
                .map(r -> r.typed().status())
                .filter(s -> s.equals(ListWords.status("done")) || s.equals(ListWords.status("gone")))
                .count();
    }

    private static String earliest(ListSheet list) {
        return list.rows().stream()
                .filter(r -> !r.typed().status().equals(ListWords.status("done")))
                .map(ListRow::due)
                .filter(d -> d.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
                .sorted()
                .findFirst()
                .orElse("");
    }

    private void total(List<ListSheet> lists) {
        if (lists.size() < 2) {
            return;
        }
        int row = HEAD + 1 + lists.size();
        out.text(row, 1, WORDS.text("overview.total"), styles.total);
        for (int column = TYPES; column <= ALL + 2; column++) {
            double value = 0;
            for (ListSheet list : lists) {
                value += value(list, column);
            }
            String formula = "SUBTOTAL(109," + letter(column) + (HEAD + 2) + ":" + letter(column) + row + ")";
            out.formula(row, column, formula, value, styles.total);
        }
    }

    private static double value(ListSheet list, int column) {
        if (column < ALL) {
            return list.count(ListWords.TYPES.get(column - TYPES));
        }
        long settled = settled(list);
        int all = list.rows().size();
        return column == ALL ? all : column == ALL + 1 ? settled : (double) all - settled;
    }

    private static String letter(int column) {
        return Character.toString((char) ('A' + column));
    }
}
