package parcheck.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Cell;
import parcheck.intake.Table;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;

/**
 * Finds the rows of a report in tables as offices type them: headers anywhere and repeated, rows cut by page breaks, merged cells.
 * The ministry's appendix and Parcheck's own form are both read by it.
 */
final class TableReader {
    private final Catalogue catalogue;
    private final RowReader rows;
    private final Labels labels;
    private @Nullable Columns columns;
    private @Nullable TableRow pending;

    TableReader(Catalogue catalogue, ReportDraft draft) {
        this.catalogue = catalogue;
        this.labels = new Labels(catalogue);
        this.rows = new RowReader(catalogue, labels, draft);
    }

    /** Reads all tables of a document in order, for a table may go on from the one before. */
    void read(List<Table> tables) {
        tables.forEach(this::read);
        flush();
    }

    /** The index of the row where a table's first header begins; the number of rows if it has none. */
    static int firstHeader(Table table) {
        int i = 0;
        while (i < table.rows().size() && Columns.at(table.rows(), i) == null) {
            i++;
        }
        return i;
    }

    private void read(Table table) {
        List<List<Cell>> cells = table.rows();
        int firstHeader = firstHeader(table);
        if (firstHeader < cells.size() || !goesOn(table)) {
            columns = null;
        }
        boolean first = false;
        for (int i = 0; i < cells.size(); i++) {
            Columns header = i < firstHeader ? null : Columns.at(cells, i);
            if (header != null) {
                columns = header;
                i += header.height() - 1;
                first = true;
            } else if (columns != null && !cells.get(i).isEmpty()) {
                take(columns.row(cells.get(i), first), first);
                first = false;
            }
        }
    }

    /** Whether a table without a header continues the one before: it must hold a code that the catalogue knows. */
    private boolean goesOn(Table table) {
        Columns before = columns;
        return before != null
                && table.rows().stream()
                        .filter(r -> !r.isEmpty())
                        .anyMatch(r -> catalogue.find(before.row(r, false).code()) != null);
    }

    private void take(TableRow row, boolean afterBreak) {
        if (row.isBlank() || row.skipped()) {
            return;
        }
        TableRow before = pending;
        if (before != null && row.code().isEmpty() && !row.isPart() && goesOn(before, row, afterBreak)) {
            pending = longer(before, row);
            return;
        }
        flush();
        rows.remember(row);
        pending = row;
    }

    /** Whether a row without a code is the rest of the row before, cut off by a page break, and not a row of its own. */
    private boolean goesOn(TableRow before, TableRow row, boolean afterBreak) {
        boolean ownRow = !row.label().isEmpty() && rows.part(row.label()) != null && !isWhole(before.joinedWith(row));
        if (ownRow) {
            return false;
        }
        if (row.figure().isBlank()) {
            return row.label().isEmpty() || afterBreak || isWhole(before.joinedWith(row));
        }
        return before.figure().isBlank() && !isWhole(before) && isWhole(before.joinedWith(row));
    }

    private TableRow longer(TableRow before, TableRow row) {
        TableRow joined = before.joinedWith(row);
        Indicator indicator = rows.indicator(before);
        boolean better = indicator == null
                || labels.likeness(joined.label(), indicator) > labels.likeness(before.label(), indicator);
        return better || !row.figure().isBlank() ? joined : before;
    }

    private boolean isWhole(TableRow row) {
        Indicator indicator = rows.indicator(row);
        return indicator != null && labels.likeness(row.label(), indicator) > 0.99;
    }

    private void flush() {
        if (pending != null) {
            rows.read(pending);
            pending = null;
        }
    }
}
