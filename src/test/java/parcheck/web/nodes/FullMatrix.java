package parcheck.web.nodes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.store.Database;
import parcheck.plan.Clause;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** A province in which 700 communes have handed in, each judged by 54 clauses. */
final class FullMatrix {
    static final int UNITS = 700;
    static final int CLAUSES = 54;

    private FullMatrix() {}

    static void fill(Database database) {
        List<Clause> clauses = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023")
                .plan()
                .clauses();
        JdbcTemplate sql = new JdbcTemplate(database.source());
        sql.update("insert into account (login, name, role) values ('filler', 'filler', 'INSPECTOR')");
        Long account = sql.queryForObject("select id from account where login = 'filler'", Long.class);
        List<Object[]> units = new ArrayList<>();
        List<Object[]> submissions = new ArrayList<>();
        List<Object[]> judgements = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            units.add(new Object[] {"day-" + i, "xã Đầy " + i, i + 1000});
            submissions.add(new Object[] {1_000_000 + i, "day-" + i, account, "k" + i, "r" + i});
            for (int c = 0; c < CLAUSES; c++) {
                String outcome = (i + c) % 3 == 0 ? "MISSED" : "MET";
                judgements.add(new Object[] {1_000_000 + i, c, clauses.get(c).id(), outcome});
            }
        }
        sql.batchUpdate("insert into unit (id, name, level, place) values (?, ?, 'COMMUNE', ?)", units);
        sql.batchUpdate(
                "insert into submission (id, unit, period, reporting, plan, state, file_name, file_sha, file_size,"
                        + " uploaded_by, uploaded_at, upload_key, receipt, received_at) values"
                        + " (?, ?, '2023-YEAR', 'commune', 'hung-yen-2023', 'RECEIVED', 'f', 'f', 1, ?, current_timestamp, ?, ?,"
                        + " current_timestamp)",
                submissions);
        sql.batchUpdate(
                "insert into judgement (submission, place, clause, outcome, shown) values (?, ?, ?, ?, '95')",
                judgements);
    }
}
