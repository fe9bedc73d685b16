package parcheck.office.notice;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.office.access.Scope;
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

    /** The newest first, within the scope, older than {@code before}; without drafts unless asked for. */
    List<Notice> page(Scope scope, boolean drafts, @Nullable State state, long before, int most) {
        StringBuilder sql = new StringBuilder("select * from notice where id < ?");
        List<Object> values = new ArrayList<>(List.of(before));
        if (!drafts) {
            sql.append(" and state <> 'PREPARED'");
        }
        if (state != null) {
            sql.append(" and state = ?");
            values.add(state.name());
        }
        if (!scope.all()) {
            sql.append(in("unit", scope.units()));
            values.addAll(scope.units());
        }
        sql.append(" order by id desc limit ?");
        values.add(most);
        return list(sql.toString(), values.toArray());
    }

    /** Those with one of these numbers. */
    List<Notice> some(Collection<Long> numbers) {
        return list("select * from notice where true" + in("id", numbers), numbers.toArray());
    }

    /** Whether a notice of that year has this number already. */
    boolean used(String number, int year) {
        return !list("select * from notice where number = ? and issue_year = ?", number, year)
                .isEmpty();
    }

    private static String in(String column, Collection<?> any) {
        return any.isEmpty()
                ? " and false"
                : " and " + column + " in (" + String.join(", ", Collections.nCopies(any.size(), "?")) + ")";
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
                r.textOrNull("closed_anyway"),
                r.number("version"));
    }
}
