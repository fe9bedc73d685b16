package parcheck.evidence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

/** A store in the authority's own database. Everything goes into a schema of this one audit, which is dropped at the end. */
final class JdbcStore implements Store {
    private final Connection connection;
    private final String schema;

    private JdbcStore(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Opens a store in a schema of its own. */
    static JdbcStore open(String url, String schema) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("SET search_path TO " + schema);
        }
        return new JdbcStore(connection, schema);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void fill(Table table, BatchSource batches) throws SQLException {
        for (Batch batch = batches.next(); batch != null; batch = batches.next()) {
            append(batch);
        }
    }

    @Override
    public synchronized void append(Batch batch) throws SQLException {
        List<Table.Column> columns = batch.table.columns();
        try (PreparedStatement insert = connection.prepareStatement(batch.table.insert())) {
            for (int row = 0; row < batch.size; row++) {
                for (int column = 0; column < columns.size(); column++) {
                    set(insert, column, columns.get(column).kind(), batch, row);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void set(PreparedStatement insert, int column, Table.Kind kind, Batch batch, int row)
            throws SQLException {
        if (kind == Table.Kind.TEXT) {
            insert.setString(column + 1, batch.texts[column][row]);
            return;
        }
        long value = batch.numbers[column][row];
        if (value == Batch.NULL) {
            insert.setNull(column + 1, kind == Table.Kind.DATE ? Types.DATE : Types.BIGINT);
        } else if (kind == Table.Kind.DATE) {
            insert.setObject(column + 1, LocalDate.ofEpochDay(value));
        } else if (kind == Table.Kind.INTEGER) {
            insert.setInt(column + 1, (int) value);
        } else {
            insert.setLong(column + 1, value);
        }
    }

    @Override
    public void settle() {
        // rows are there as soon as they are appended
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + schema + " CASCADE");
        } finally {
            connection.close();
        }
    }
}
