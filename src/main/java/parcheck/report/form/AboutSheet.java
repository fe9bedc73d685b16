package parcheck.report.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.words.Words;

/** The sheet that says which form this is, who reports, at which level and for which period. */
final class AboutSheet {
    static final int[] WIDTHS = {22, 46, 50};

    private static final Words WORDS = new Words("/parcheck/form_vi.properties");

    private final FormSheet page;
    private final FormStyles styles;

    AboutSheet(FormSheet page, FormStyles styles) {
        this.page = page;
        this.styles = styles;
    }

    void write(int version, @Nullable String unit, Level level, Period period, String plan) {
        page.across(0, WORDS.text("about.title"), styles.title);
        line(FormLayout.Row.MARK, FormLayout.MARK, false);
        line(FormLayout.Row.VERSION, Integer.toString(version), false);
        line(FormLayout.Row.UNIT, unit == null ? "" : unit, true);
        line(FormLayout.Row.LEVEL, FormLayout.word(level), true);
        line(FormLayout.Row.PERIOD, FormLayout.words(period), true);
        line(FormLayout.Row.PLAN, plan, false);
        InputRules rules = new InputRules(page.sheet);
        List<String> levels =
                Arrays.stream(Level.values()).map(FormLayout::word).toList();
        List<String> periods = Arrays.stream(Period.Kind.values())
                .map(k -> FormLayout.words(new Period(period.year(), k)))
                .toList();
        rules.oneOf(index(FormLayout.Row.LEVEL), 1, levels);
        rules.oneOf(index(FormLayout.Row.PERIOD), 1, periods);
        page.printed(WORDS.text("group.footer"));
        page.locked();
    }

    private void line(FormLayout.Row row, String value, boolean open) {
        int index = index(row);
        String key = "about." + row.name().toLowerCase(Locale.ROOT) + ".hint";
        page.text(index, 0, row.label(), styles.label);
        page.text(index, 1, value, open ? styles.input : styles.label);
        page.text(index, 2, WORDS.text(key), styles.hint);
    }

    private static int index(FormLayout.Row row) {
        return 2 + row.ordinal();
    }
}
