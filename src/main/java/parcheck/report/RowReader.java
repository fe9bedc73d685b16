package parcheck.report;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Cell;
import parcheck.intake.Place;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Indicator.Kind;

/** Decides which indicator a row is about: by its code, or, for rows without one, by its label among the parts of the last coded row. */
final class RowReader {
    private static final Pattern CODE = Pattern.compile("[0-9]+(\\.[0-9]+)*(\\.[a-z])?");

    private final Catalogue catalogue;
    private final Labels labels;
    private final ReportDraft draft;
    private String parent = "";

    RowReader(Catalogue catalogue, Labels labels, ReportDraft draft) {
        this.catalogue = catalogue;
        this.labels = labels;
        this.draft = draft;
    }

    /** Takes the figure of a row, or says why it cannot be taken. */
    void read(TableRow row) {
        Indicator indicator = indicator(row);
        if (indicator != null) {
            take(indicator, row);
        } else if (row.code().isEmpty() || isHeading(row.code())) {
            withoutRow(row);
        } else if (!row.figure().isBlank()) {
            Place place = row.codeCell().place();
            doubt(
                    Doubt.Kind.UNKNOWN_CODE,
                    null,
                    place,
                    row.codeCell().text(),
                    row.figure().text());
        }
    }

    /** The indicator that a row names, or null. */
    @Nullable
    Indicator indicator(TableRow row) {
        String code = row.code();
        if (code.isEmpty()) {
            return part(row.label());
        }
        Indicator named = catalogue.find(code);
        Indicator lettered = named == null && code.length() == 1 ? catalogue.find(parent + "." + code) : named;
        return lettered != null && lettered.asked() ? lettered : null;
    }

    /** The part of the last coded row that a label means, or null. */
    @Nullable
    Indicator part(String label) {
        List<Indicator> parts = catalogue.all().stream()
                .filter(i -> parent.equals(i.parent()) && i.code().startsWith(parent + "."))
                .toList();
        return label.isEmpty() ? null : labels.among(parts, label);
    }

    /** Notes the code of a row, for rows without a code below it are its parts. */
    void remember(TableRow row) {
        Indicator named = catalogue.find(row.code());
        boolean isPart = named != null && parent.equals(named.parent());
        if (!isPart && CODE.matcher(row.code()).matches()) {
            parent = row.code();
        }
    }

    private void take(Indicator indicator, TableRow row) {
        Cell figure = row.figure();
        Indicator other = figure.isBlank() ? null : labels.other(row.label(), indicator);
        if (other != null) {
            Place place = row.labelCell().place();
            doubt(Doubt.Kind.LABEL_OF_ANOTHER, indicator, place, row.label(), other.code());
        } else if (!figure.isBlank() && labels.isStrange(row.label(), indicator)) {
            doubt(Doubt.Kind.UNKNOWN_LABEL, indicator, row.labelCell().place(), row.label());
        } else if (figure.isBlank() && isNumber(row.unitCell(), indicator.kind())) {
            Place place = row.unitCell().place();
            doubt(
                    Doubt.Kind.FIGURE_WITHOUT_ROW,
                    indicator,
                    place,
                    row.unitCell().text(),
                    row.label());
        } else {
            draft.take(indicator, FigureReader.read(figure, indicator), figure.place(), figure.text());
        }
    }

    /** A figure beside a heading or beside no known label is somebody's figure; words there (a plan's number) are not. */
    private void withoutRow(TableRow row) {
        Cell figure = row.figure();
        boolean heading = isHeading(row.code());
        boolean counts = heading ? isNumber(figure, Kind.COUNT) || isNumber(figure, Kind.PERCENT) : !figure.isBlank();
        if (counts) {
            doubt(Doubt.Kind.FIGURE_WITHOUT_ROW, null, figure.place(), figure.text(), row.label());
        }
    }

    private boolean isHeading(String code) {
        return catalogue.all().stream().anyMatch(i -> i.code().startsWith(code + "."));
    }

    private static boolean isNumber(Cell cell, Kind kind) {
        return switch (cell.content()) {
            case TEXT -> NumberReader.read(cell.text(), kind) instanceof Reading.Value;
            case NUMBER, PERCENT -> true;
            default -> false;
        };
    }

    private void doubt(Doubt.Kind kind, @Nullable Indicator indicator, Place place, String raw, String... details) {
        draft.doubt(new Doubt(kind, indicator == null ? null : indicator.code(), place, raw, List.of(details)));
    }
}
