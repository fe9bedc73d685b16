package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.Whose;
import parcheck.evidence.store.SqlTexts;
import parcheck.plan.WorkingDays;

/** The same texts run unchanged on every database, and say the same. */
class SqlTextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/evidence");

    /** What DuckDB, PostgreSQL, Spark SQL and Trino all understand in the same way; tables, columns and aliases are lower case. */
    private static final Set<String> COMMON = Set.of(
            ("SELECT AS FROM WHERE CASE WHEN THEN ELSE END AND OR NOT IN IS NULL BETWEEN CROSS JOIN LEFT ON GROUP BY HAVING"
                            + " ORDER UNION ALL COUNT DISTINCT SUM MIN COALESCE GROUPING SETS WITH CAST EXTRACT YEAR MONTH INTEGER")
                    .split(" "));

    @TempDir
    private Path folder;

    @Test
    void everyTextKeepsToTheCommonSubset() throws IOException {
        assertThat(texts()).hasSizeGreaterThan(25);
        texts().forEach((name, text) -> {
            String bare = text.replaceAll("(?m)--.*$", "").replaceAll("'[a-z-]*'", "''");
            Set<String> strange = new TreeSet<>();
            Matcher word = Pattern.compile("[A-Z][A-Z_]*").matcher(bare);
            while (word.find()) {
                strange.add(word.group());
            }
            strange.removeAll(COMMON);
            assertThat(strange).as(name).isEmpty();
            assertThat(bare).as(name).doesNotContainPattern("[:\"`\\[\\]{}/%|?;]");
        });
    }

    @Test
    void everyTextSaysInItsFirstLineWhatItIs() throws IOException {
        texts().forEach((name, text) -> assertThat(text).as(name).startsWith("-- "));
    }

    @Test
    void bothDatabasesAnswerEveryQueryAlike() throws Exception {
        List<Evidence> registers = registers();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Map<String, String> here;
            Map<String, String> there;
            try (Audit audit = Audit.open(registers, folder.resolve("store"), WorkingDays.packed())) {
                Audited audited = audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
                here = hashes(audit.connection());
                assertThat(audited.totals()).allMatch(t -> t.used() > 0);
                try (Audit other = Audit.inDatabase(registers, url, WorkingDays.packed())) {
                    assertThat(other.count(RegisterDesk.report(), 2021, Whose.REPORTING))
                            .isEqualTo(audited);
                    there = hashes(other.connection());
                    assertNothingToSee(postgres);
                }
            }
            assertThat(there).isEqualTo(here);
            assertThat(here.values().stream().filter(v -> v.startsWith("0 rows")))
                    .isEmpty();
            assertNothingToSee(postgres);
        }
    }

    /** Neither during an audit nor after it. */
    private static void assertNothingToSee(EmbeddedPostgres postgres) throws Exception {
        try (Connection beside = postgres.getPostgresDatabase().getConnection();
                Statement statement = beside.createStatement();
                ResultSet seen =
                        statement.executeQuery("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'parcheck%'")) {
            assertThat(seen.next()).as("schemas that others see").isFalse();
        }
    }

    private List<Evidence> registers() throws Exception {
        RegisterDesk desk = new RegisterDesk(folder);
        Generated.dossiers(folder.resolve("nhieu.csv"), 3_000, 5);
        desk.put(
                "so.csv",
                RegisterDesk.DOSSIERS
                        + RegisterDesk.dossier("A-1", "03/03/2023;08/03/2023;13/03/2023;2;02/03/2023;;;;")
                        + RegisterDesk.dossier(
                                "A-1", "03/03/2023;02/03/2023;;;10/03/2023;có;x;06/03/2023 - 08/03/2023;")
                        + RegisterDesk.dossier("A-2", "31/11/2023;02/03/2023;;;;;;;")
                        + RegisterDesk.dossier("A-3", "03/01/2022;02/03/2022;;;04/03/2022;;;;")
                        + "A-4;\\N;\\.;Sở \\tA\\;Người;03/03/2023;08/03/2023;;;07/03/2023;;;;\n");
        desk.put(
                "vb.csv",
                "Số ký hiệu,Ngày ban hành,Độ mật,Hình thức gửi,Ký số lãnh đạo,Ký số cơ quan,Đơn vị\n"
                        + "1/A,05/01/2023,,Điện tử,x,,Sở A\n2/A,05/01/2023,Mật,Giấy,,,\n3/A,05/01/2022,,Điện tử,x,x,\n");
        desk.put(
                "bc.csv",
                "Tên đơn vị,Năm,Loại biên chế,Biên chế được giao\n"
                        + "Sở A,2021,Công chức,50\nSở A,2023,Công chức,48\nSở A,2023,Công chức,48\nB,2023,Viên chức,4\n");
        return List.of(
                desk.evidence("nhieu.csv", Register.DOSSIERS),
                desk.evidence("so.csv", Register.DOSSIERS),
                desk.evidence("vb.csv", Register.DOCUMENTS),
                desk.evidence("bc.csv", Register.POSTS));
    }

    private static Map<String, String> hashes(Connection connection) throws Exception {
        Map<String, String> out = new TreeMap<>();
        for (String name : texts().keySet()) {
            if (!name.startsWith("views/")) {
                out.put(name, hash(connection, SqlTexts.query(name)));
            }
        }
        return out;
    }

    private static String hash(Connection connection, String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(result.getObject(i)).append('|');
                }
                rows.add(row.toString());
            }
        }
        boolean sorted = sql.contains("name, g.") || sql.contains("name, p.");
        if (sorted) {
            rows.sort(null); // names are sorted by the letters of each database's own collation
        }
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
        return rows.size() + " rows " + HexFormat.of().formatHex(hash);
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEXTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".sql")).toList()) {
                String name =
                        TEXTS.relativize(file).toString().replace('\\', '/').replaceFirst("\\.sql$", "");
                out.put(name, Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return out;
    }
}
