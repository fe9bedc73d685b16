package parcheck.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import parcheck.evidence.Audit;
import parcheck.evidence.Audited;
import parcheck.evidence.Evidence;
import parcheck.evidence.Mapping;
import parcheck.evidence.Register;
import parcheck.evidence.Whose;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.WorkingDays;
import parcheck.report.Heading;
import parcheck.report.Report;

/** One side of {@link RegisterBench} in a process of its own. */
final class RegisterTurn {
    /** The columns that an audit takes from the same file, typed. */
    private static final String COLUMNS = """
            SELECT "Mã hồ sơ" AS code, "Đơn vị" AS unit, "Lĩnh vực" AS field, "Tên TTHC" AS name, "Trạng thái" AS status,
                TRY_CAST("Số lần hẹn lại" AS INTEGER) AS again, TRY_CAST("Số lần yêu cầu bổ sung" AS INTEGER) AS asked,
                CAST(strptime("Ngày hẹn trả", '%d/%m/%Y') AS DATE) AS due,
                CAST(strptime("Ngày tiếp nhận", '%d/%m/%Y %H:%M') AS DATE) AS received,
                CAST(strptime("Ngày xử lý xong", '%d/%m/%Y %H:%M') AS DATE) AS ended,
                CAST(strptime("Ngày xin lỗi", '%d/%m/%Y') AS DATE) AS sorry,
                CAST(strptime("Ngày hẹn lại", '%d/%m/%Y') AS DATE) AS due_again, "Tạm dừng" AS pauses
            FROM read_csv('FILE', all_varchar = true)""";

    private static final String SUMS = """
            COUNT(*), SUM(CASE WHEN ended < due THEN 1 ELSE 0 END), SUM(CASE WHEN ended = due THEN 1 ELSE 0 END),
            SUM(CASE WHEN ended > due THEN 1 ELSE 0 END), SUM(CASE WHEN received >= DATE '2022-12-15' THEN 1 ELSE 0 END),
            SUM(CASE WHEN ended IS NULL AND due < DATE '2023-06-14' THEN 1 ELSE 0 END)""";

    /** First reading: how dossiers stood by what an audit groups them by. */
    private static final String BY_GROUPS = "SELECT unit, field, name, month(ended), " + SUMS + " FROM (" + COLUMNS
            + ") GROUP BY GROUPING SETS ((unit), (field), (name), (month(ended)))";

    /** Second reading: the tests of late dossiers, and codes that stand there more than once. */
    private static final String AS_A_WHOLE = "SELECT COUNT(DISTINCT code), " + SUMS
            + ", COUNT(DISTINCT status), SUM(CASE WHEN ended > due AND sorry IS NULL THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN ended > due AND sorry >= due THEN 1 ELSE 0 END), SUM(CASE WHEN again > 1 THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN asked > 1 THEN 1 ELSE 0 END), SUM(CASE WHEN ended > due_again THEN 1 ELSE 0 END), COUNT(pauses)"
            + " FROM (" + COLUMNS + ")";

    private RegisterTurn() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        Path store = Path.of(args[2]);
        switch (args[0]) {
            case "duck" -> duckTwice(file);
            case "fastexcel" -> fastexcel(file);
            default -> audit(args[0].equals("keep"), file, store);
        }
        System.out.printf(Locale.ROOT, "%n%.2f%n", processors());
    }

    /** Seconds of processors that this process has taken so far. */
    private static double processors() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static void duckTwice(Path file) throws Exception {
        for (String query : List.of(BY_GROUPS, AS_A_WHOLE)) {
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(query.replace("FILE", file.toString()))) {
                int rows = 0;
                while (result.next()) {
                    rows++;
                }
                System.out.print(rows + " rows ");
            }
        }
    }

    private static void fastexcel(Path file) throws Exception {
        long letters = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            var all = rows.iterator();
            while (all.hasNext()) {
                Row row = all.next();
                for (int i = 0; i < row.getCellCount(); i++) {
                    letters += row.hasCell(i) ? row.getCell(i).getText().length() : 0;
                }
            }
        }
        System.out.print(letters + " letters");
    }

    private static void audit(boolean keep, Path file, Path store) throws Exception {
        Heading heading =
                new Heading("u", null, Level.PROVINCE, Period.of("2023-H1"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        Report report = new Report(heading, Map.of(), Map.of(), List.of());
        List<Evidence> evidence = List.of(new Evidence(file, "so", Register.DOSSIERS, Mapping.NONE));
        WorkingDays days = WorkingDays.packed();
        long start = System.nanoTime();
        try (Audit audit = keep ? Audit.kept(evidence, store, days) : Audit.open(evidence, store, days)) {
            long read = System.nanoTime();
            Audited audited = audit.count(report, 2021, Whose.REPORTING);
            System.out.printf(
                    Locale.ROOT,
                    "%s, reading %.1f s, counting %.1f s",
                    audited.totals(),
                    (read - start) / 1e9,
                    (System.nanoTime() - read) / 1e9);
        }
    }
}
