package parcheck.web.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.Office;
import parcheck.web.Server;

/** The page of 700 units and 54 clauses costs at most three questions to the database, sessions aside. */
class MatrixPageTest {
    @TempDir
    Path data;

    @Test
    void threeQuestions() {
        try (Server server = Server.start(NodeMain.settings(0, data, Map.of()))) {
            Office office = server.context().getBean(Office.class);
            Cast.join(office, 1);
            FullMatrix.fill(office.database());
            Person lead = new Person(List.of(server.port())).login(Cast.LEAD);
            JdbcTemplate sql = new JdbcTemplate(office.database().source());
            sql.execute("set query_statistics true");
            Person.Answer page = lead.get("/matrix");
            List<Map<String, Object>> asked =
                    sql.queryForList("select sql_statement, execution_count from information_schema.query_statistics");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("xã Đầy 0", "xã Đầy 699");
            assertThat(asked.stream()
                            .filter(one -> !others(one.get("sql_statement").toString()))
                            .mapToInt(one -> ((Number) one.get("execution_count")).intValue())
                            .sum())
                    .as(asked.toString())
                    .isBetween(1, 3);
        }
    }

    /** Sessions, the list of jobs, and the commands that are no questions. */
    private static boolean others(String statement) {
        String all = statement.toLowerCase(Locale.ROOT);
        return all.contains("spring_session")
                || all.contains(" job")
                || all.startsWith("set ")
                || all.startsWith("commit")
                || all.startsWith("rollback")
                || all.contains("information_schema");
    }
}
