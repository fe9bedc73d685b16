package parcheck.office.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** What H2 calls before a row of the audit trail is changed or deleted: it always refuses. */
public final class TrailStays implements Trigger {

    @Override
    public void fire(Connection connection, @Nullable Object[] before, @Nullable Object[] after) throws SQLException {
        throw new SQLException("trail is append-only", "45000");
    }
}
