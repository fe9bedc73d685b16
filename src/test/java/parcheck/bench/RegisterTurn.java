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
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Mapping;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.Whose;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.WorkingDays;
import parcheck.report.Heading;
import parcheck.report.Report;

/** One side of {@link RegisterBench} in a process of its own. */
final class RegisterTurn {
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
        for (String query : RegisterQueries.duck(file.toString())) {
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(query)) {
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
