package parcheck.evidence.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a table, column by column; texts apart from numbers. Used over and over. */
public final class Batch {
    /** Rows in a full batch. */
    public static final int ROWS = 2048;

    /** No day, where days are counted since 1970. */
    public static final int NO_DAY = Integer.MIN_VALUE;

    /** No value. */
    public static final long NULL = Long.MIN_VALUE;

    /** The table that the rows are for. */
    public final Table table;

    final long[][] numbers;
    final @Nullable String[][] texts;

    /** How many rows are complete. */
    public int size;

    private int column;

    /** An empty batch. */
    public Batch(Table table) {
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
    public Batch put(long value) {
        numbers[column++][size] = value;
        return this;
    }

    /** As {@link #put(long)} for a day, where {@link #NO_DAY} means no day. */
    public Batch putDay(int day) {
        return put(day == NO_DAY ? NULL : day);
    }

    /** As {@link #put(long)} for a text. */
    public Batch put(String value) {
        texts[column++][size] = value;
        return this;
    }

    /** The row is complete; true if the batch is full now. */
    public boolean endRow() {
        if (column != table.columns().size()) {
            throw new IllegalStateException(table.name() + ": " + column + " cells");
        }
        column = 0;
        return ++size == ROWS;
    }
}
