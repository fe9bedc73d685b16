package parcheck.office.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Forbids, in the database itself, to change or delete what the audit trail says; the two databases spell triggers differently. */
@SuppressWarnings("checkstyle:TypeName")
final class V2__append_only extends BaseJavaMigration {
    private static final List<String> H2 =
            List.of("create trigger trail_stays before update, delete on trail for each row call \""
                    + TrailStays.class.getName() + "\"");

    private static final List<String> POSTGRESQL = List.of(
            "create function trail_stays() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'trail is append-only'; end $$",
            "create trigger trail_stays before update or delete on trail for each row execute function trail_stays()",
            "create trigger trail_stays_whole before truncate on trail for each statement"
                    + " execute function trail_stays()");

    @Override
    public void migrate(Context context) throws SQLException {
        boolean h2 =
                context.getConnection().getMetaData().getDatabaseProductName().equals("H2");
        try (Statement statement = context.getConnection().createStatement()) {
            for (String sql : h2 ? H2 : POSTGRESQL) {
                statement.execute(sql);
            }
        }
    }
}
