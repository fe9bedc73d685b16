package parcheck.evidence.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.copy.CopyManager;

/** A store in the authority's own database. Everything goes into a schema of this one audit, which is never committed. */
public final class JdbcStore implements Store {
    private final Connection connection;
    private final CopyManager copy;
    private final Set<Table> grown = new HashSet<>();

    private JdbcStore(Connection connection, CopyManager copy) {
        this.connection = connection;
        this.copy = copy;
    }

    /** Opens a store in a schema of its own, within one transaction: whatever happens to this process, nothing of it stays. */
    public static JdbcStore open(String url, String schema) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            connection.setAutoCommit(false);
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("SET LOCAL search_path TO " + schema);
            return new JdbcStore(connection, copy);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
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

    /** Copies a batch, the way in which PostgreSQL takes in rows fastest. */
    @Override
    public synchronized void append(Batch batch) throws SQLException {
        CopyIn in = copy.copyIn("COPY " + batch.table.name() + " FROM STDIN");
        try {
            byte[] lines = CopyLines.of(batch);
            in.writeToCopy(lines, 0, lines.length);
            in.endCopy();
        } finally {
            if (in.isActive()) {
                in.cancelCopy();
            }
        }
        grown.add(batch.table);
    }

    /** Lets the database look at tables that have grown, which it needs to choose a quick way through them. */
    @Override
    public synchronized void settle() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Table table : grown) {
                statement.execute("ANALYZE " + table.name());
            }
        }
        grown.clear();
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
        } finally {
            connection.close();
        }
    }
}
