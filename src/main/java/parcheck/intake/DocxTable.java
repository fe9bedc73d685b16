package parcheck.intake;

import java.util.ArrayList;
import java.util.List;

/** One table of a text document while it is being read: cells take as many columns as their span says. */
final class DocxTable {
    private final int number;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();
    private int rowNumber;
    private StringBuilder text = new StringBuilder();
    private boolean decoded;
    private int span = 1;
    private boolean continued;
    private boolean deleted;

    DocxTable(int number) {
        this.number = number;
    }

    void beginRow() {
        row = new ArrayList<>();
        rowNumber++;
        deleted = false;
    }

    /** Columns left free before the first cell. */
    void skip(int columns) {
        for (int i = 0; i < columns; i++) {
            row.add(Cell.blank(place()));
        }
    }

    /** A tracked deletion took this row out. */
    void deleteRow() {
        deleted = true;
    }

    void endRow() {
        if (!deleted) {
            rows.add(row);
        }
    }

    void beginCell() {
        text = new StringBuilder();
        decoded = false;
        span = 1;
        continued = false;
    }

    void span(int columns) {
        span = Math.max(1, columns);
    }

    /** The cell only continues a merged one above. */
    void continueAbove() {
        continued = true;
    }

    void add(String paragraph, boolean wasDecoded) {
        if (!text.isEmpty() && !paragraph.isEmpty()) {
            text.append(' ');
        }
        text.append(paragraph);
        decoded |= wasDecoded;
    }

    void endCell() {
        row.add(continued ? Cell.blank(place()) : Cell.text(place(), text.toString(), decoded));
        skip(span - 1);
        beginCell();
    }

    /** The places of all columns that the open cell takes. */
    List<Place> columns() {
        List<Place> out = new ArrayList<>();
        for (int i = 1; i <= span; i++) {
            out.add(Place.table(number, rowNumber, row.size() + i));
        }
        return out;
    }

    boolean isContinued() {
        return continued;
    }

    private Place place() {
        return Place.table(number, rowNumber, row.size() + 1);
    }

    Table table() {
        return new Table(Integer.toString(number), rows);
    }
}
