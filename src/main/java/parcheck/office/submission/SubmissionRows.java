package parcheck.office.submission;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parcheck.office.access.Scope;
import parcheck.office.answer.Refused;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.Row;
import parcheck.office.submission.Submission.Basis;
import parcheck.office.submission.Submission.Counts;
import parcheck.office.submission.Submission.Signed;
import parcheck.office.submission.Submission.StoredFile;
import parcheck.plan.Period;

/** Submissions as rows of the database. Asks nobody for permission; the services around it do. */
public final class SubmissionRows {
    private final Database database;

    /** Rows of this database. */
    public SubmissionRows(Database database) {
        this.database = database;
    }

    /** The submission with this number; throws Refused (not found). */
    public Submission get(long id) {
        return list("select * from submission where id = ?", List.of(id)).stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The newest first, within the scope. */
    List<Submission> wanted(Wanted wanted, Scope scope) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("select * from submission where id < ?");
        values.add(wanted.before());
        if (wanted.unit() != null) {
            sql.append(" and unit = ?");
            values.add(wanted.unit());
        }
        if (wanted.period() != null) {
            sql.append(" and period = ?");
            values.add(wanted.period().code());
        }
        in(
                sql,
                "state",
                wanted.states().stream().map(Enum::name).toList(),
                values,
                wanted.states().isEmpty());
        in(sql, "unit", List.copyOf(scope.units()), values, scope.all());
        if (wanted.untold()) {
            sql.append(" and not exists (select 1 from notice n where n.submission = submission.id)");
        }
        sql.append(" order by id desc limit ?");
        values.add(wanted.limit());
        return list(sql.toString(), values);
    }

    private static void in(StringBuilder sql, String column, List<String> any, List<Object> values, boolean all) {
        if (!all) {
            String marks = String.join(", ", any.stream().map(v -> "?").toList());
            sql.append(any.isEmpty() ? " and false" : " and " + column + " in (" + marks + ")");
            values.addAll(any);
        }
    }

    /** The upload that came with this key from this account. */
    Optional<Submission> byKey(long account, String key) {
        return list("select * from submission where uploaded_by = ? and upload_key = ?", List.of(account, key)).stream()
                .findFirst();
    }

    /** All of a unit for a period and plan, newest first. */
    List<Submission> ofPeriod(String unit, Period period) {
        return list(
                "select * from submission where unit = ? and period = ? order by id desc",
                List.of(unit, period.code()));
    }

    /** The one that holds: the last that was accepted. */
    Optional<Submission> standing(String unit, Period period, String plan) {
        return list(
                        "select s.* from submission s join standing t on t.submission = s.id"
                                + " where t.unit = ? and t.period = ? and t.plan = ?",
                        List.of(unit, period.code(), plan))
                .stream()
                .findFirst();
    }

    /** Until the end of the transaction nobody else uploads or hands in for the unit. */
    void alone(String unit) {
        database.jdbc()
                .sql("select id from unit where id = ? for update")
                .param(unit)
                .query(String.class)
                .list();
    }

    /** Moves a submission along its road, together with other columns; throws Refused if the road does not lead there or somebody was faster. */
    public Submission move(Submission seen, State to, Entry columns) {
        if (!seen.state().next().contains(to)) {
            throw Refused.conflict("office.submission.state", seen.state().words());
        }
        columns.set("state", to).over(database, seen.id(), seen.version());
        return get(seen.id());
    }

    /** Something to be written over a submission. */
    public static Entry columns() {
        return Entry.in("submission");
    }

    private List<Submission> list(String sql, List<Object> values) {
        return database.read(() -> database.jdbc()
                .sql(sql)
                .params(values)
                .query(Row.as(SubmissionRows::submission))
                .list());
    }

    private static Submission submission(Row r) throws SQLException {
        return new Submission(
                r.number("id"),
                r.text("unit"),
                Period.of(r.text("period")),
                r.text("reporting"),
                r.text("plan"),
                r.one(State.class, "state"),
                new StoredFile(r.text("file_name"), r.text("file_sha"), r.number("file_size")),
                basis(r),
                new Counts(count(r, "blocks"), count(r, "breaches"), count(r, "warnings"), count(r, "to_verify")),
                new Signed(r.number("uploaded_by"), r.moment("uploaded_at")),
                signed(r, "clerk"),
                signed(r, "head"),
                r.textOrNull("receipt"),
                r.momentOrNull("received_at"),
                r.numberOrNull("inspector"),
                r.momentOrNull("decided_at"),
                r.numberOrNull("replaces"),
                r.number("version"));
    }

    private static int count(Row r, String column) throws SQLException {
        return (int) r.number(column);
    }

    private static @Nullable Basis basis(Row r) throws SQLException {
        @Nullable String verdict = r.textOrNull("verdict_sha");
        return verdict == null ? null : new Basis(verdict, r.text("rules_sha"), r.day("as_of"), r.text("engine"));
    }

    private static @Nullable Signed signed(Row r, String who) throws SQLException {
        @Nullable Long account = r.numberOrNull(who);
        @Nullable Instant at = r.momentOrNull(who + "_at");
        return account == null || at == null ? null : new Signed(account, at);
    }
}
