package parcheck.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, column by column; texts apart from numbers. Used over and over. */
final class Batch {
    /** Rows in a full batch. */
    static final int ROWS = 2048;

    /** No value. */
    static final long NULL = Long.MIN_VALUE;

    final Table table;
    final long[][] numbers;
    final @Nullable String[][] texts;
    int size;
    private int column;

    Batch(Table table) {
        List<Table.Column> columns = table.columns();
        this.table = table;
        this.numbers = new long[columns.size()][];
        this.texts = new String[columns.size()][];
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).kind() == Table.Kind.TEXT) {
                texts[i] = new String[ROWS];
            } else {
                numbers[i] = new long[ROWS];
            }
        }
    }

    /** Fills in the next cell of the row that is under way. */
    Batch put(long value) {
        numbers[column++][size] = value;
        return this;
    }

    /** As {@link #put(long)} for a day, where {@link DateReader#NONE} means no day. */
    Batch putDay(int day) {
        return put(day == DateReader.NONE ? NULL : day);
    }

    /** As {@link #put(long)} for a text. */
    Batch put(String value) {
        texts[column++][size] = value;
        return this;
    }

    /** The row is complete; true if the batch is full now. */
    boolean endRow() {
        if (column != table.columns().size()) {
            throw new IllegalStateException(table.name() + ": " + column + " cells");
        }
        column = 0;
        return ++size == ROWS;
    }
}
