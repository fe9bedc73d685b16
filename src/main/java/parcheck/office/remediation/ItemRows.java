package parcheck.office.remediation;

import java.sql.SQLException;
import java.util.List;
import parcheck.office.answer.Refused;
import parcheck.office.remediation.Item.State;
import parcheck.office.store.Database;
import parcheck.office.store.Row;

/** Things to be mended as rows of the database. Asks nobody for permission. */
final class ItemRows {
    private final Database database;

    ItemRows(Database database) {
        this.database = database;
    }

    Item get(long id) {
        return list("select * from remediation where id = ?", id).stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    List<Item> list(String sql, Object... values) {
        return database.read(() -> database.jdbc()
                .sql(sql)
                .params(List.of(values))
                .query(Row.as(ItemRows::item))
                .list());
    }

    static Item item(Row r) throws SQLException {
        return new Item(
                r.number("id"),
                r.text("unit"),
                r.number("submission"),
                r.numberOrNull("notice"),
                r.text("finding"),
                r.textOrNull("clause"),
                r.text("task"),
                r.textOrNull("owner"),
                r.day("due"),
                r.one(State.class, "state"),
                r.textOrNull("report"),
                r.textOrNull("evidence_sha"),
                r.textOrNull("evidence"),
                r.textOrNull("verdict"),
                r.numberOrNull("closed_by"),
                r.momentOrNull("closed_at"),
                r.number("version"));
    }
}
