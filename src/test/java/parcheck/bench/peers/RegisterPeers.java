package parcheck.bench.peers;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import parcheck.bench.RegisterQueries;
import parcheck.evidence.Audit;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Mapping;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Whose;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.WorkingDays;
import parcheck.report.Heading;
import parcheck.report.Report;

/** Four ways to count a dossier register; each yields how many dossiers ended early in the window of the first half of 2023, 15 December to 14 June. */
final class RegisterPeers {
    private static final double TICKS = 100;

    private final Path file;
    private final Path store;
    private final String url;
    private final long server;

    /** {@code url} leads to a PostgreSQL server on this machine. */
    RegisterPeers(Path file, Path store, String url) throws SQLException {
        this.file = file;
        this.store = store;
        this.url = url;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet pid = statement.executeQuery("SELECT pg_backend_pid()")) {
            pid.next();
            this.server = ProcessHandle.of(pid.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        }
    }

    long audit() throws Exception {
        try (Audit audit = Audit.open(evidence(), store, WorkingDays.packed())) {
            return early(audit);
        }
    }

    long auditInPostgres() throws Exception {
        try (Audit audit = Audit.inDatabase(evidence(), url, WorkingDays.packed())) {
            return early(audit);
        }
    }

    private List<Evidence> evidence() {
        return List.of(new Evidence(file, "so.csv", Register.DOSSIERS, Mapping.NONE));
    }

    private static long early(Audit audit) throws Exception {
        Heading heading =
                new Heading("u", null, Level.PROVINCE, Period.of("2023-H1"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        var audited = audit.count(new Report(heading, Map.of(), Map.of(), List.of()), 2021, Whose.REPORTING);
        return audited.figures()
                .get("dossiers.resolved-early")
                .measure()
                .value()
                .longValueExact();
    }

    long duck() throws SQLException {
        long answer = 0;
        for (String query : RegisterQueries.duck(file.toString())) {
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                answer = last(statement, query);
            }
        }
        return answer;
    }

    /** The cells are copied as texts into a table that goes with the session. */
    long postgres() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE register (" + columns() + ")");
            try (InputStream in = Files.newInputStream(file)) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY register FROM STDIN (FORMAT csv, HEADER true)", in, 1 << 16);
            }
            statement.execute("ANALYZE register");
            long answer = 0;
            for (String query : RegisterQueries.postgres()) {
                answer = last(statement, query);
            }
            return answer;
        }
    }

    private String columns() throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Arrays.stream(in.readLine().split(","))
                    .map(heading -> "\"" + heading + "\" TEXT")
                    .collect(Collectors.joining(", "));
        }
    }

    /** The first cell of the last row, if it is a number. */
    private static long last(Statement statement, String query) throws SQLException {
        long answer = 0;
        try (ResultSet result = statement.executeQuery(query)) {
            boolean number = result.getMetaData().getColumnLabel(1).startsWith("sum");
            while (result.next()) {
                answer = number ? result.getLong(1) : 0;
            }
        }
        return answer;
    }

    /** Nanoseconds of processors that this process and the database server took so far, processes of the server that ended included. */
    long processors() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double seconds = seconds(server, true)
                + ProcessHandle.of(server)
                        .orElseThrow()
                        .descendants()
                        .mapToDouble(child -> seconds(child.pid(), false))
                        .sum();
        return system.getProcessCpuTime() + (long) (seconds * 1e9);
    }

    /** As Linux counts them in {@code /proc}; of children that ended, if asked for; 0 for a process that is gone. */
    private static double seconds(long pid, boolean ended) {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        try {
            String all = Files.readString(stat, StandardCharsets.ISO_8859_1);
            String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
            double ticks = 0;
            for (int i = 11; i < (ended ? 15 : 13); i++) {
                ticks += Double.parseDouble(fields[i]);
            }
            return ticks / TICKS;
        } catch (java.nio.file.NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
