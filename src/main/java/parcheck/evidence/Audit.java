package parcheck.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Period;
import parcheck.plan.WorkingDays;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** Recomputes a report's figures from registers: take the registers in, count, hand back measures and the rows behind them. */
public final class Audit implements AutoCloseable {
    private final Store store;
    private final Loader loader;
    private final Queries queries;
    private final Set<Register> registers = EnumSet.noneOf(Register.class);

    private Audit(Store store, WorkingDays calendar) throws SQLException {
        this.store = store;
        this.loader = new Loader(store, calendar);
        this.queries = new Queries(store.connection());
        store.prepare();
    }

    /** An audit whose rows are kept in memory and forgotten with it; throws SQLException if the store cannot be made. */
    public static Audit inMemory(WorkingDays calendar) throws SQLException {
        return new Audit(DuckStore.open(null), calendar);
    }

    /** An audit whose rows are kept in a file while it lasts. */
    public static Audit inFile(Path file, WorkingDays calendar) throws SQLException {
        return new Audit(DuckStore.open(file), calendar);
    }

    /** An audit in a database of the authority's own, in a schema that is dropped at the end. */
    public static Audit inDatabase(String url, String schema, WorkingDays calendar) throws SQLException {
        return new Audit(JdbcStore.open(url, schema), calendar);
    }

    /** Takes a register in; throws UnreadableFile with one clear reason if it is none. */
    public void take(Path file, String name, Register register, Mapping mapping)
            throws UnreadableFile, SQLException, IOException {
        loader.load(file, name, register, mapping);
        registers.add(register);
    }

    /** Counts everything within a report's window; {@code baseYear} is the year that posts are compared with. */
    public Audited count(Report report, int baseYear) throws SQLException {
        loader.finish();
        window(report.heading().period(), baseYear);
        List<Audited.Totals> totals = new ArrayList<>();
        for (Register register : registers) {
            totals.add(totals(register));
        }
        boolean dossiers = registers.contains(Register.DOSSIERS);
        return new Audited(
                figures(report, totals),
                loader.sheets(),
                totals,
                loader.troubles(),
                dossiers ? groups() : Map.of(),
                dossiers ? queries.named("dossiers/tests-of-late") : Map.of(),
                dossiers ? queries.counts("dossiers/strange-counts") : Map.of(),
                registers.contains(Register.POSTS) ? queries.posts() : List.of());
    }

    private void window(Period period, int baseYear) throws SQLException {
        Batch batch = new Batch(Table.WINDOW);
        batch.put(period.start().toEpochDay()).put(period.end().toEpochDay());
        batch.put(baseYear).put(period.year()).endRow();
        store.empty(Table.WINDOW);
        store.append(batch);
        store.settle();
    }

    private Audited.Totals totals(Register register) throws SQLException {
        long read = 0;
        long aside = 0;
        for (SheetRead sheet : sheets(register)) {
            read += sheet.read();
            aside += sheet.aside();
        }
        long outside = queries.figure(folder(register) + "/outside").longValueExact();
        return new Audited.Totals(register, read, read - aside - outside, outside, aside);
    }

    private Map<String, Recomputed> figures(Report report, List<Audited.Totals> totals) throws SQLException {
        Map<String, Recomputed> out = new LinkedHashMap<>();
        for (Audited.Totals total : totals) {
            List<String> files = sheets(total.register()).stream()
                    .map(SheetRead::file)
                    .distinct()
                    .toList();
            for (Measured measured : Measured.of(total.register())) {
                if (measured.columns().stream().allMatch(c -> everywhere(total.register(), c))) {
                    String query = folder(total.register()) + "/" + measured.indicator();
                    queries.figure(query, measured, report, total.used(), String.join(", ", files))
                            .ifPresent(r -> out.put(measured.indicator(), r));
                }
            }
        }
        return out;
    }

    private boolean everywhere(Register register, Field field) {
        return sheets(register).stream().allMatch(s -> s.columns().of(field) >= 0);
    }

    private List<SheetRead> sheets(Register register) {
        return loader.sheets().stream()
                .filter(s -> s.columns().register() == register)
                .toList();
    }

    private Map<String, List<Audited.Group>> groups() throws SQLException {
        Map<String, List<Audited.Group>> out = new LinkedHashMap<>();
        for (String by : List.of("unit", "field", "procedure", "month")) {
            out.put(by, queries.groups("dossiers/by-" + by));
        }
        return out;
    }

    /** Writes the lists of rows behind the figures into a folder and returns the files' names; {@code words} gives codes their words. */
    public List<String> writeRows(Path folder, UnaryOperator<String> words) throws SQLException, IOException {
        return new RowFiles(store.connection(), loader.sheets(), words).write(folder, registers);
    }

    private static String folder(Register register) {
        return register.table() + "s";
    }

    @Nullable
    SheetRead sheet(int source) {
        return loader.sheets().stream()
                .filter(s -> s.source() == source)
                .findFirst()
                .orElse(null);
    }

    /** Forgets the rows. */
    @Override
    public void close() throws SQLException {
        store.close();
    }
}
