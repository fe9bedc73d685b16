package parcheck.office.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Judgement;
import parcheck.check.Verdict;
import parcheck.office.ruling.Ruling;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.store.FileStore;

/** Writes what a verdict says about clauses and findings into tables, for lists and the matrix; its words stay in findings.json. */
final class VerdictRows {
    private static final int SHOWN = 200;

    private final Database database;
    private final SubmissionRows rows;

    VerdictRows(Database database) {
        this.database = database;
        this.rows = new SubmissionRows(database);
    }

    /** Turns a draft into a checked submission. */
    Submission write(Submission draft, Ruling ruling) {
        tables(draft, ruling);
        return rows.move(draft, State.CHECKED, columns(ruling));
    }

    /** Puts another verdict over a checked submission whose tables were emptied. */
    void again(Submission checked, Ruling ruling) {
        tables(checked, ruling);
        columns(ruling).over(database, checked.id(), checked.version());
    }

    private void tables(Submission s, Ruling ruling) {
        judgements(s.id(), ruling.verdict());
        findings(s.id(), ruling.verdict());
    }

    private static Entry columns(Ruling ruling) {
        Verdict v = ruling.verdict();
        Header h = v.header();
        return SubmissionRows.columns()
                .set("verdict_sha", FileStore.sha256(ruling.findingsJson()))
                .set("rules_sha", h.rulesSha256())
                .set("as_of", h.asOf())
                .set("engine", h.engine())
                .set("blocks", v.count(FindingClass.BLOCK))
                .set("breaches", v.count(FindingClass.BREACH))
                .set("warnings", v.count(FindingClass.WARNING))
                .set("to_verify", v.count(FindingClass.VERIFY));
    }

    private void judgements(long id, Verdict v) {
        Map<String, FindingClass> gravest = gravest(v.findings());
        List<@Nullable Object[]> batch = new ArrayList<>();
        for (Judgement j : v.judgements()) {
            String clause = j.clause().id();
            FindingClass type = gravest.get(clause);
            batch.add(new @Nullable Object[] {
                id,
                batch.size(),
                clause,
                j.outcome() == null ? null : j.outcome().name(),
                type == null ? null : type.name(),
                shown(j)
            });
        }
        database.many(
                "insert into judgement (submission, place, clause, outcome, gravest, shown) values (?, ?, ?, ?, ?, ?)",
                batch);
    }

    private void findings(long id, Verdict v) {
        List<@Nullable Object[]> batch = new ArrayList<>();
        for (Finding f : v.findings()) {
            batch.add(new @Nullable Object[] {
                id, batch.size(), f.key(), f.rule(), f.clause(), f.type().name()
            });
        }
        database.many(
                "insert into finding (submission, place, finding, rule, clause, type) values (?, ?, ?, ?, ?, ?)",
                batch);
    }

    private static Map<String, FindingClass> gravest(List<Finding> findings) {
        Map<String, FindingClass> out = new HashMap<>();
        for (Finding f : findings) {
            if (f.clause() != null) {
                out.merge(f.clause(), f.type(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return out;
    }

    /** The exact figures that were judged; a page rounds them beside their target. */
    private static @Nullable String shown(Judgement j) {
        if (j.judged().isEmpty()) {
            return null;
        }
        String all = String.join(
                "; ", j.judged().stream().map(m -> m.value().toPlainString()).toList());
        return all.length() > SHOWN ? null : all;
    }
}
