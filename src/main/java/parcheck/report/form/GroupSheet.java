package parcheck.report.form;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import parcheck.plan.Indicator;
import parcheck.plan.Indicator.Kind;
import parcheck.plan.Indicator.Source;
import parcheck.plan.Text;
import parcheck.report.words.Words;

/** One chapter of the form: the ministry's rows, then the supplementary ones. */
final class GroupSheet {
    static final int[] WIDTHS = {16, 54, 18, 15, 24};

    private static final Words WORDS = new Words("/parcheck/form_vi.properties");
    private static final List<String> COLUMNS = List.of("code", "label", "unit", "figure", "note");
    private static final int FIGURE = 3;
    private static final int HEAD = 3;

    private final FormSheet page;
    private final FormStyles styles;
    private final InputRules rules;

    GroupSheet(FormSheet page, FormStyles styles) {
        this.page = page;
        this.styles = styles;
        this.rules = new InputRules(page.sheet);
    }

    void write(int number, Text name, List<Indicator> indicators) {
        String title = WORDS.text("group.title", Integer.toString(number), name.vi());
        page.across(0, title.toUpperCase(Locale.ROOT), styles.title);
        page.across(1, WORDS.text("group.note"), styles.hint);
        for (int i = 0; i < COLUMNS.size(); i++) {
            page.text(HEAD, i, WORDS.text("column." + COLUMNS.get(i)), styles.head);
        }
        int row = section(HEAD + 1, "group.ministry", of(indicators, Source.MINISTRY));
        section(row, "group.supplement", of(indicators, Source.SUPPLEMENT));
        page.sheet.createFreezePane(0, HEAD + 1);
        page.sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, 0, COLUMNS.size() - 1));
        page.printed(WORDS.text("group.footer"));
        page.locked();
    }

    private static List<Indicator> of(List<Indicator> indicators, Source source) {
        return indicators.stream().filter(i -> i.source() == source).toList();
    }

    private int section(int start, String titleKey, List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return start;
        }
        int row = start;
        page.across(row++, WORDS.text(titleKey), styles.section);
        for (Indicator indicator : indicators) {
            line(row++, indicator);
        }
        return row;
    }

    private void line(int row, Indicator indicator) {
        boolean ministry = indicator.source() == Source.MINISTRY;
        boolean part = ministry && indicator.code().matches(".*\\.[a-z]");
        page.text(row, 0, indicator.code(), ministry ? styles.code : styles.longCode);
        page.text(row, 1, indicator.name().vi(), part ? styles.part : styles.label);
        page.text(row, 2, indicator.unit().vi(), styles.unit);
        XSSFCellStyle style = indicator.kind() == Kind.COUNT ? styles.count : styles.figure;
        page.row(row).createCell(FIGURE).setCellStyle(style);
        page.row(row).createCell(FIGURE + 1).setCellStyle(styles.note);
        rules.figure(row, FIGURE, indicator);
    }
}
