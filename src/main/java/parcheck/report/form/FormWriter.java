package parcheck.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Plan;
import parcheck.report.words.Words;

/** Writes the blank form of a level and period from the catalogue, so that what is asked is what is checked. */
public final class FormWriter {
    private static final Words WORDS = new Words("/parcheck/form_vi.properties");
    private static final int GROUPS = 7;

    private FormWriter() {}

    /** Writes an xlsx workbook; the unit's name may be left to the unit. Throws IOException if the stream fails; does not close it. */
    public static void write(
            Catalogue catalogue, Plan plan, Level level, Period period, @Nullable String unit, OutputStream out)
            throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator("Parcheck");
            FormStyles styles = new FormStyles(workbook);
            guide(new FormSheet(workbook.createSheet(WORDS.text("sheet.guide")), styles, 90), styles);
            FormSheet about = new FormSheet(workbook.createSheet(WORDS.text("sheet.about")), styles, AboutSheet.WIDTHS);
            new AboutSheet(about, styles).write(catalogue.formVersion(), unit, level, period, plan.id());
            for (int group = 1; group <= GROUPS; group++) {
                List<Indicator> asked = asked(catalogue, level, group);
                if (!asked.isEmpty()) {
                    String name = WORDS.text("sheet.group", Integer.toString(group));
                    FormSheet page = new FormSheet(workbook.createSheet(name), styles, GroupSheet.WIDTHS);
                    new GroupSheet(page, styles).write(group, catalogue.group(group), asked);
                }
            }
            workbook.write(out);
        }
    }

    /** The indicators that the form of a level asks for in one chapter, in the order of the catalogue. */
    private static List<Indicator> asked(Catalogue catalogue, Level level, int group) {
        return catalogue.all().stream()
                .filter(i -> i.asked() && i.group() == group && i.levels().contains(level))
                .toList();
    }

    private static void guide(FormSheet page, FormStyles styles) {
        page.text(0, 0, WORDS.text("guide.title"), styles.title);
        int lines = Integer.parseInt(WORDS.text("guide.lines").strip());
        for (int i = 1; i <= lines; i++) {
            page.text(i + 1, 0, WORDS.text("guide." + i), styles.plain);
        }
        page.printed(WORDS.text("group.footer"));
        page.locked();
    }
}
