package parcheck.evidence;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The embedded store: one file in columns. Its configuration is locked, so that no query can open, fetch or load anything. */
final class DuckStore implements Store {

    private final DuckDBConnection connection;
    private final Map<Table, DuckDBAppender> appenders = new HashMap<>();
    private final Map<Table, Incoming> incoming = new HashMap<>();

    private DuckStore(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Opens or makes the store in a file; null keeps it in memory. */
    static DuckStore open(@Nullable Path file) throws SQLException {
        return open(file, true);
    }

    /** As {@link #open(Path)}; what is needed only once is not worth compressing. */
    static DuckStore open(@Nullable Path file, boolean compressed) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        properties.setProperty("preserve_insertion_order", "false");
        properties.setProperty("memory_limit", "1GB");
        properties.setProperty("jdbc_stream_results", "true");
        String url = "jdbc:duckdb:" + (file == null ? "" : file.toString());
        Connection opened = DriverManager.getConnection(url, properties);
        try (Statement statement = opened.createStatement()) {
            if (!compressed) {
                statement.execute("SET force_compression = 'uncompressed'");
            }
            statement.execute("SET enable_external_access = false");
            statement.execute("SET lock_configuration = true");
        }
        return new DuckStore((DuckDBConnection) opened);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void fill(Table table, BatchSource batches) throws SQLException {
        try (Connection own = connection.duplicate()) {
            Incoming function = incoming.get(table);
            if (function == null) {
                function = Incoming.register(table, own);
                incoming.put(table, function);
            }
            function.fill(own, batches);
        }
    }

    @Override
    public void append(Batch batch) throws SQLException {
        DuckDBAppender appender = appenders.get(batch.table);
        if (appender == null) {
            appender = connection.createAppender(batch.table.name());
            appenders.put(batch.table, appender);
        }
        Table.Kind[] kinds =
                batch.table.columns().stream().map(Table.Column::kind).toArray(Table.Kind[]::new);
        for (int row = 0; row < batch.size; row++) {
            appender.beginRow();
            for (int column = 0; column < kinds.length; column++) {
                append(appender, kinds[column], batch, column, row);
            }
            appender.endRow();
        }
    }

    private static void append(DuckDBAppender appender, Table.Kind kind, Batch batch, int column, int row)
            throws SQLException {
        if (kind == Table.Kind.TEXT) {
            appender.append(batch.texts[column][row].getBytes(StandardCharsets.UTF_8));
            return;
        }
        long value = batch.numbers[column][row];
        if (value == Batch.NULL) {
            appender.appendNull();
        } else if (kind == Table.Kind.BIGINT) {
            appender.append(value);
        } else if (kind == Table.Kind.INTEGER) {
            appender.append((int) value);
        } else {
            appender.appendEpochDays((int) value);
        }
    }

    @Override
    public void settle() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.close();
        }
        appenders.clear();
    }

    @Override
    public void close() throws SQLException {
        settle();
        connection.close();
    }
}
