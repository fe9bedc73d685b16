package parcheck.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into a table of DuckDB, as a table function that DuckDB asks for one batch after the other: several times
 * faster than handing over value by value. Days travel as numbers.
 */
final class Incoming implements DuckDBTableFunction<Table, Table, Table> {
    private final Table table;
    private volatile @Nullable BatchSource source;

    private Incoming(Table table) {
        this.table = table;
    }

    /** Makes the function known to a database. */
    static Incoming register(Table table, Connection connection) throws SQLException {
        Incoming incoming = new Incoming(table);
        DuckDBFunctions.tableFunction()
                .withName(incoming.name())
                .withFunction(incoming)
                .register(connection);
        return incoming;
    }

    private String name() {
        return "incoming_" + table.name();
    }

    /** Moves everything that a source gives into the table. */
    void fill(Connection connection, BatchSource batches) throws SQLException {
        source = batches;
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO " + table.name() + " SELECT " + columns() + " FROM " + name() + "()");
        } finally {
            source = null;
        }
    }

    private String columns() {
        return table.columns().stream()
                .map(c -> c.kind() == Table.Kind.DATE ? "DATE '1970-01-01' + " + c.name() : c.name())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Table bind(DuckDBTableFunctionBindInfo info) {
        for (Table.Column column : table.columns()) {
            info.addResultColumn(column.name(), type(column.kind()));
        }
        return table;
    }

    private static DuckDBColumnType type(Table.Kind kind) {
        return switch (kind) {
            case TEXT -> DuckDBColumnType.VARCHAR;
            case BIGINT -> DuckDBColumnType.BIGINT;
            case INTEGER, DATE -> DuckDBColumnType.INTEGER;
        };
    }

    @Override
    public Table init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return table;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) throws SQLException {
        BatchSource batches = Objects.requireNonNull(source);
        @Nullable Batch batch = batches.next();
        if (batch == null) {
            return 0;
        }
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            DuckDBWritableVector vector = chunk.vector(i);
            switch (columns.get(i).kind()) {
                case TEXT -> texts(vector, batch.texts[i], batch.size);
                case BIGINT -> longs(vector, batch.numbers[i], batch.size);
                case INTEGER, DATE -> ints(vector, batch.numbers[i], batch.size);
            }
        }
        return batch.size;
    }

    private static void texts(DuckDBWritableVector vector, @Nullable String[] values, int size) {
        for (int row = 0; row < size; row++) {
            vector.setString(row, values[row]);
        }
    }

    private static void longs(DuckDBWritableVector vector, long[] values, int size) {
        for (int row = 0; row < size; row++) {
            if (values[row] == Batch.NULL) {
                vector.setNull(row);
            } else {
                vector.setLong(row, values[row]);
            }
        }
    }

    private static void ints(DuckDBWritableVector vector, long[] values, int size) {
        for (int row = 0; row < size; row++) {
            if (values[row] == Batch.NULL) {
                vector.setNull(row);
            } else {
                vector.setInt(row, (int) values[row]);
            }
        }
    }
}
