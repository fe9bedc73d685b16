package parcheck.evidence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Where the rows of registers are kept in columns and counted. */
interface Store extends AutoCloseable {

    /** Views, each after those that it is made from. */
    List<String> VIEWS = List.of("dossier_state", "late_dossier", "strange_dossier", "document_state", "post_state");

    /** Moves all that a source gives into a table; for many rows, and from a thread of its own. */
    void fill(Table table, BatchSource batches) throws SQLException;

    /** Appends rows to their table; for few. */
    void append(Batch batch) throws SQLException;

    /** Everything appended so far can be seen by queries. */
    void settle() throws SQLException;

    /** Removes all rows of a table. */
    default void empty(Table table) throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute("DELETE FROM " + table.name());
        }
    }

    /** The connection that queries use. */
    Connection connection();

    /** Makes all tables and views, where they are not there yet. */
    default void prepare() throws SQLException {
        try (var statement = connection().createStatement()) {
            for (Table table : Table.ALL) {
                statement.execute(table.ddl());
            }
            for (String view : VIEWS) {
                statement.execute("CREATE VIEW " + view + " AS " + SqlTexts.view(view));
            }
        }
    }

    @Override
    void close() throws SQLException;
}
