package parcheck.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Register;
import parcheck.evidence.file.RegisterFile;
import parcheck.evidence.file.RegisterSheet;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.measure.Counting;
import parcheck.evidence.measure.OutgoingRow;
import parcheck.evidence.measure.OutgoingRows;
import parcheck.evidence.measure.Queries;
import parcheck.evidence.measure.ReportingUnit;
import parcheck.evidence.measure.UnitUnclear;
import parcheck.evidence.measure.Whose;
import parcheck.evidence.reading.Loader;
import parcheck.evidence.reading.SheetRead;
import parcheck.evidence.reading.StoredCopy;
import parcheck.evidence.rows.RowFiles;
import parcheck.evidence.store.Batch;
import parcheck.evidence.store.DuckStore;
import parcheck.evidence.store.JdbcStore;
import parcheck.evidence.store.Store;
import parcheck.evidence.store.Table;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Period;
import parcheck.plan.WorkingDays;
import parcheck.report.Report;

/** Recomputes a report's figures from registers: takes them in, counts, hands back measures and the rows behind them. */
public final class Audit implements AutoCloseable {
    private final Store store;
    private final @Nullable Path temporary;
    private Map<String, List<Audited.Group>> groups = Map.of();
    private StoredCopy.Memo memo = new StoredCopy.Memo(List.of(), List.of());

    private Audit(Store store, @Nullable Path temporary) {
        this.store = store;
        this.temporary = temporary;
    }

    /** Takes registers into a file of columns below a folder; the file goes with the audit. */
    public static Audit open(List<Evidence> registers, Path folder, WorkingDays calendar)
            throws UnreadableFile, SQLException, IOException {
        Path file = fresh(folder);
        return fill(new Audit(DuckStore.open(file, false), file), registers, calendar);
    }

    /** As {@link #open}, but what was read is kept, and the same files are not read a second time. */
    public static Audit kept(List<Evidence> registers, Path folder, WorkingDays calendar)
            throws UnreadableFile, SQLException, IOException {
        Path kept = folder.resolve(StoredCopy.name(registers, calendar));
        if (!Files.exists(kept)) {
            Path part = fresh(folder);
            try (Audit reading = fill(new Audit(DuckStore.open(part), null), registers, calendar)) {
                StoredCopy.remember(reading.store, reading.memo);
            } catch (UnreadableFile | SQLException | IOException e) {
                Files.deleteIfExists(part);
                throw e;
            }
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        Audit audit = new Audit(DuckStore.open(kept), null);
        audit.memo = StoredCopy.recall(audit.store);
        return audit;
    }

    /** Takes registers into a database of the authority's own, in a transaction that is never committed. */
    public static Audit inDatabase(List<Evidence> registers, String url, WorkingDays calendar)
            throws UnreadableFile, SQLException, IOException {
        return fill(new Audit(JdbcStore.open(url, unique()), null), registers, calendar);
    }

    private static Path fresh(Path folder) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(unique() + ".duckdb");
    }

    private static String unique() {
        return "parcheck_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Audit fill(Audit audit, List<Evidence> registers, WorkingDays calendar)
            throws UnreadableFile, SQLException, IOException {
        boolean done = false;
        try {
            audit.store.prepare();
            Loader loader = new Loader(audit.store, calendar);
            for (Evidence register : registers) {
                loader.load(register);
            }
            loader.finish();
            audit.memo = new StoredCopy.Memo(loader.sheets(), loader.troubles().all());
            done = true;
            return audit;
        } finally {
            if (!done) {
                audit.close();
            }
        }
    }

    /** Which column of which sheet would be taken for what, before any row is read. */
    public static List<SheetRead> preview(List<Evidence> registers) throws UnreadableFile, IOException {
        List<SheetRead> out = new ArrayList<>();
        for (Evidence evidence : registers) {
            try (RegisterFile file = RegisterFile.open(evidence)) {
                for (RegisterSheet sheet : file.sheets()) {
                    out.add(new SheetRead(
                            out.size() + 1, evidence.name(), sheet.name(), sheet.columns(), 0, 0, 0, false));
                }
            }
        }
        return out;
    }

    /**
     * Counts everything within a report's window; {@code baseYear} is the year that posts are compared with, {@code whose} the
     * unit whose rows count. Throws UnitUnclear if a register has several units and the one meant is not among them.
     */
    public Audited count(Report report, int baseYear, Whose whose) throws SQLException, UnitUnclear {
        Map<Register, Map.Entry<Long, String>> units = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            Map<Long, String> there = new Queries(store.connection()).units(register.folder() + "/units");
            Map.@Nullable Entry<Long, String> unit = ReportingUnit.of(there, report.heading(), whose);
            if (unit != null) {
                units.put(register, unit);
            }
        }
        window(report.heading().period(), baseYear, units);
        Audited out = new Counting(store.connection(), memo, report, units).all();
        groups = out.groups();
        return out;
    }

    private void window(Period period, int baseYear, Map<Register, Map.Entry<Long, String>> units) throws SQLException {
        Batch batch = new Batch(Table.WINDOW);
        batch.put(period.start().toEpochDay()).put(period.end().toEpochDay());
        batch.put(baseYear).put(period.year());
        for (Register register : Register.values()) {
            Map.@Nullable Entry<Long, String> unit = units.get(register);
            batch.put(unit == null ? Batch.NULL : unit.getKey());
        }
        batch.endRow();
        store.empty(Table.WINDOW);
        store.append(batch);
        store.settle();
    }

    /**
     * Writes the lists of rows behind the figures, and all groups that were counted last, into a folder and returns the files'
     * names; {@code words} gives codes their words.
     */
    public List<String> writeRows(Path folder, UnaryOperator<String> words) throws SQLException, IOException {
        return new RowFiles(store.connection(), memo.sheets(), words).write(folder, groups);
    }

    /** Hands over every row of outgoing documents within the window that was counted last. */
    public void outgoing(Consumer<OutgoingRow> to) throws SQLException {
        OutgoingRows.each(store.connection(), memo.sheets(), to);
    }

    /** The connection that queries use; for trying them one by one. */
    Connection connection() {
        return store.connection();
    }

    /** Forgets the rows, unless they are kept. */
    @Override
    public void close() throws SQLException, IOException {
        store.close();
        if (temporary != null) {
            Files.deleteIfExists(temporary);
            Files.deleteIfExists(Path.of(temporary + ".wal"));
        }
    }
}
