package parcheck.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The queries, which stand as text files so that people can read, check and run them elsewhere. */
public final class SqlTexts {
    private static final int AT_ONCE = 2_000;

    private SqlTexts() {}

    /** The query that counts one indicator, or lists rows; throws IllegalStateException if there is none of this name. */
    public static String query(String name) {
        return text("/evidence/" + name + ".sql");
    }

    /** The query behind a view. */
    public static String view(String name) {
        return text("/evidence/views/" + name + ".sql");
    }

    /** A statement for queries of many rows, which some drivers would otherwise put into the memory all together. */
    public static Statement rowByRow(Connection connection) throws SQLException {
        Statement out = connection.createStatement();
        out.setFetchSize(AT_ONCE);
        return out;
    }

    private static String text(String resource) {
        try (InputStream in = SqlTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
