package parcheck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Cell;
import parcheck.intake.Document;
import parcheck.intake.Table;
import parcheck.plan.Catalogue;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Claims.Claim;
import parcheck.report.form.FormLayout;

/** Reads the heading of Parcheck's own form; its tables are read like any others. */
final class FormReader {
    private final Catalogue catalogue;
    private final ReportDraft draft;
    private final Map<FormLayout.Row, Cell> heading;

    FormReader(Document document, Catalogue catalogue, ReportDraft draft) {
        this.catalogue = catalogue;
        this.draft = draft;
        this.heading = heading(document);
    }

    /** Whether a workbook carries the mark of the form. */
    static boolean isForm(Document document) {
        Cell mark = heading(document).get(FormLayout.Row.MARK);
        return document.format() == Document.Format.XLSX
                && mark != null
                && mark.text().strip().equals(FormLayout.MARK);
    }

    private static Map<FormLayout.Row, Cell> heading(Document document) {
        Map<FormLayout.Row, Cell> out = new EnumMap<>(FormLayout.Row.class);
        for (Table table : document.tables()) {
            for (List<Cell> row : table.rows()) {
                FormLayout.Row named =
                        row.size() > 1 ? FormLayout.row(row.get(0).text()) : null;
                if (named != null) {
                    out.putIfAbsent(named, row.get(1));
                }
            }
        }
        return out;
    }

    /** What the heading says; a form of another version is doubted, for its rows may have moved. */
    Claims claims() {
        Cell version = heading.get(FormLayout.Row.VERSION);
        String expected = Integer.toString(catalogue.formVersion());
        String found = version == null ? "" : version.text().strip();
        if (!found.equals(expected)) {
            Cell at = version == null ? heading.get(FormLayout.Row.MARK) : version;
            draft.doubt(new Doubt(Doubt.Kind.OLD_FORM, null, place(at), found, List.of(expected)));
        }
        Cell plan = filled(FormLayout.Row.PLAN);
        return new Claims(
                units(), levels(), periods(), plan == null ? null : plan.text().strip());
    }

    private List<Claim<String>> units() {
        Cell unit = filled(FormLayout.Row.UNIT);
        return unit == null ? List.of() : List.of(new Claim<>(unit.text().strip(), unit.text(), unit.place()));
    }

    private List<Claim<Level>> levels() {
        Cell level = filled(FormLayout.Row.LEVEL);
        return level == null
                ? List.of()
                : List.of(new Claim<>(FormLayout.level(level.text()), level.text(), level.place()));
    }

    private List<Claim<Period>> periods() {
        Cell cell = filled(FormLayout.Row.PERIOD);
        List<Claim<Period>> out = new ArrayList<>();
        if (cell != null) {
            List<@Nullable Period> found = PeriodWords.find(cell.text());
            found.forEach(p -> out.add(new Claim<>(p, cell.text(), cell.place())));
            if (found.isEmpty()) {
                out.add(new Claim<>(null, cell.text(), cell.place()));
            }
        }
        return out;
    }

    private @Nullable Cell filled(FormLayout.Row row) {
        Cell cell = heading.get(row);
        return cell == null || cell.isBlank() ? null : cell;
    }

    private static parcheck.intake.Place place(@Nullable Cell cell) {
        return cell == null ? parcheck.intake.Place.WHOLE_FILE : cell.place();
    }
}
