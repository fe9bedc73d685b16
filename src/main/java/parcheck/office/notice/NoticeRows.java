package parcheck.office.notice;

import java.sql.SQLException;
import java.util.List;
import parcheck.office.answer.Refused;
import parcheck.office.notice.Notice.State;
import parcheck.office.store.Database;
import parcheck.office.store.Row;

/** Notices as rows of the database. Asks nobody for permission. */
final class NoticeRows {
    private final Database database;

    NoticeRows(Database database) {
        this.database = database;
    }

    Notice get(long id) {
        return list("select * from notice where id = ?", id).stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    List<Notice> list(String sql, Object... values) {
        return database.read(() -> database.jdbc()
                .sql(sql)
                .params(List.of(values))
                .query(Row.as(NoticeRows::notice))
                .list());
    }

    private static Notice notice(Row r) throws SQLException {
        return new Notice(
                r.number("id"),
                r.text("batch"),
                r.text("unit"),
                r.number("submission"),
                r.one(State.class, "state"),
                r.textOrNull("number"),
                r.dayOrNull("issued_on"),
                r.text("paper_sha"),
                r.number("prepared_by"),
                r.moment("prepared_at"),
                r.numberOrNull("issued_by"),
                r.numberOrNull("received_by"),
                r.momentOrNull("received_at"),
                r.textOrNull("reply"),
                r.textOrNull("reply_sha"),
                r.textOrNull("reply_name"),
                r.numberOrNull("replied_by"),
                r.momentOrNull("replied_at"),
                r.numberOrNull("closed_by"),
                r.momentOrNull("closed_at"),
                r.textOrNull("closure"),
                r.number("version"));
    }
}
