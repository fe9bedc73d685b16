package parcheck.report;

import java.util.List;
import java.util.Locale;
import parcheck.intake.Cell;
import parcheck.plan.Fold;
import parcheck.report.words.Words;

/** One row of a report's table, by what its columns mean. {@code skipped} rows only number the columns. */
record TableRow(Cell codeCell, Cell labelCell, Cell unitCell, Cell figure, boolean skipped) {
    private static final List<String> PART_OF = new Words("/parcheck/reading_vi.properties").keys("row.part-of");

    /** The code without spaces, closing dots and brackets, in lower case; empty where the row says that it is a part of the one above. */
    String code() {
        String key = Fold.key(codeCell.text());
        if (PART_OF.contains(key) || key.isEmpty()) {
            return "";
        }
        return Fold.spaces(codeCell.text())
                .replace(" ", "")
                .replace(',', '.')
                .replaceAll("[.):]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether the row says that it is a part of the one above. */
    boolean isPart() {
        return PART_OF.contains(Fold.key(codeCell.text()));
    }

    /** The label as typed, with single spaces. */
    String label() {
        return Fold.spaces(labelCell.text());
    }

    /** Whether nothing stands in any column that matters. */
    boolean isBlank() {
        return codeCell.isBlank() && labelCell.isBlank() && unitCell.isBlank() && figure.isBlank();
    }

    /** The row with another one that a page break cut off it: the label goes on, and so may the figure. */
    TableRow joinedWith(TableRow rest) {
        Cell label = Cell.text(labelCell.place(), labelCell.text() + " " + rest.labelCell.text());
        return new TableRow(codeCell, label, unitCell, figure.isBlank() ? rest.figure : figure, skipped);
    }
}
