package parcheck.office.inspection;

import java.sql.SQLException;
import java.util.List;
import parcheck.office.answer.Refused;
import parcheck.office.store.Database;
import parcheck.office.store.Row;

/** What is said about findings, as rows of the database. Asks nobody for permission. */
final class FindingRows {
    private final Database database;

    FindingRows(Database database) {
        this.database = database;
    }

    /** The rule of a finding of a submission; throws Refused (not found). */
    String rule(long submission, String finding) {
        return database
                .jdbc()
                .sql("select rule from finding where submission = ? and finding = ?")
                .params(submission, finding)
                .query(String.class)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    List<FindingDecision> decisions(long submission) {
        return rows("select * from finding_decision where submission = ?", FindingRows::decision, submission);
    }

    List<Explanation> explanations(long submission) {
        return rows("select * from explanation where submission = ? order by id", FindingRows::explanation, submission);
    }

    Explanation explanation(long id) {
        return one(rows("select * from explanation where id = ?", FindingRows::explanation, id));
    }

    List<Dispute> disputes(long submission) {
        return rows("select * from dispute where submission = ? order by id", FindingRows::dispute, submission);
    }

    Dispute dispute(long id) {
        return one(rows("select * from dispute where id = ?", FindingRows::dispute, id));
    }

    <T> List<T> rows(String sql, Row.Reading<T> reading, Object... values) {
        return database.read(() -> database.jdbc()
                .sql(sql)
                .params(List.of(values))
                .query(Row.as(reading))
                .list());
    }

    private static <T> T one(List<T> rows) {
        return rows.stream().findFirst().orElseThrow(Refused::notFound);
    }

    private static FindingDecision decision(Row r) throws SQLException {
        return new FindingDecision(
                r.number("id"),
                r.number("submission"),
                r.text("finding"),
                r.one(FindingDecision.Kind.class, "decision"),
                r.text("reason"),
                r.number("decided_by"),
                r.moment("decided_at"),
                r.number("version"));
    }

    static Explanation explanation(Row r) throws SQLException {
        return new Explanation(
                r.number("id"),
                r.number("submission"),
                r.text("unit"),
                r.text("finding"),
                r.one(Explanation.State.class, "state"),
                r.text("question"),
                r.number("asked_by"),
                r.moment("asked_at"),
                r.dayOrNull("due"),
                r.textOrNull("answer"),
                r.numberOrNull("answered_by"),
                r.momentOrNull("answered_at"),
                r.textOrNull("reason"),
                r.numberOrNull("decided_by"),
                r.momentOrNull("decided_at"),
                r.number("version"));
    }

    static Dispute dispute(Row r) throws SQLException {
        return new Dispute(
                r.number("id"),
                r.number("submission"),
                r.text("unit"),
                r.text("finding"),
                r.text("rule"),
                r.one(Dispute.State.class, "state"),
                r.text("reason"),
                r.number("raised_by"),
                r.moment("raised_at"),
                r.textOrNull("answer"),
                r.numberOrNull("settled_by"),
                r.momentOrNull("settled_at"),
                r.number("version"));
    }
}
