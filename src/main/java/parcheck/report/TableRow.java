package parcheck.report;

import java.util.List;
import java.util.Locale;
import parcheck.intake.Cell;
import parcheck.plan.Fold;
import parcheck.report.words.Words;

/** One row of a report's table, by what its columns mean. Its code and label are asked for often, so they are worked out once. */
final class TableRow {
    private static final List<String> PART_OF = new Words("/parcheck/reading_vi.properties").keys("row.part-of");

    private final Cell codeCell;
    private final Cell labelCell;
    private final Cell unitCell;
    private final Cell figure;
    private final boolean skipped;
    private final boolean part;
    private final String code;
    private final String label;

    /** {@code skipped} rows only number the columns. */
    TableRow(Cell codeCell, Cell labelCell, Cell unitCell, Cell figure, boolean skipped) {
        this.codeCell = codeCell;
        this.labelCell = labelCell;
        this.unitCell = unitCell;
        this.figure = figure;
        this.skipped = skipped;
        String key = Fold.key(codeCell.text());
        this.part = PART_OF.contains(key);
        this.code = part || key.isEmpty() ? "" : code(codeCell.text());
        this.label = Fold.spaces(labelCell.text());
    }

    private static String code(String typed) {
        return Fold.spaces(typed)
                .replace(" ", "")
                .replace(',', '.')
                .replaceAll("[.):]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    Cell codeCell() {
        return codeCell;
    }

    Cell labelCell() {
        return labelCell;
    }

    Cell unitCell() {
        return unitCell;
    }

    Cell figure() {
        return figure;
    }

    boolean skipped() {
        return skipped;
    }

    /** The code without spaces, closing dots and brackets, in lower case; empty where the row says that it is a part of the one above. */
    String code() {
        return code;
    }

    /** Whether the row says that it is a part of the one above. */
    boolean isPart() {
        return part;
    }

    /** The label as typed, with single spaces. */
    String label() {
        return label;
    }

    /** Whether nothing stands in any column that matters. */
    boolean isBlank() {
        return codeCell.isBlank() && labelCell.isBlank() && unitCell.isBlank() && figure.isBlank();
    }

    /** The row with another one that a page break cut off it: the label goes on, and so may the figure. */
    TableRow joinedWith(TableRow rest) {
        Cell both = Cell.text(labelCell.place(), labelCell.text() + " " + rest.labelCell.text());
        return new TableRow(codeCell, both, unitCell, figure.isBlank() ? rest.figure : figure, skipped);
    }
}
