package parcheck.hostile.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.file.Mapping;
import parcheck.evidence.file.Register;
import parcheck.evidence.reading.Loader;
import parcheck.evidence.reading.SheetRead;
import parcheck.evidence.store.DuckStore;
import parcheck.evidence.store.Store;
import parcheck.evidence.store.Table;
import parcheck.intake.UnreadableFile;
import parcheck.plan.WorkingDays;

/** Any bytes as a register of each kind: every row that is not blank is used or set aside, or the file is refused by name. */
public final class CsvTarget {
    private static final WorkingDays CALENDAR = WorkingDays.packed();
    private static final Store STORE = store();
    private static final Path FILE = WholeFile.temporary();

    private CsvTarget() {}

    /** Reads the seeds once, so that no input is blamed for the seconds in which the fuzzer prepares the classes that all of them need. */
    public static void fuzzerInitialize() {
        seeds().forEach(CsvTarget::fuzzerTestOneInput);
    }

    /** One input of the fuzzer. */
    public static void fuzzerTestOneInput(byte[] data) {
        try {
            Files.write(FILE, data);
            for (Register register : Register.values()) {
                read(new Evidence(FILE, "register", register, Mapping.NONE));
            }
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void read(Evidence evidence) throws IOException, SQLException {
        Loader loader = new Loader(STORE, CALENDAR);
        try {
            loader.load(evidence);
            for (SheetRead sheet : loader.sheets()) {
                if (sheet.read() != sheet.used() + sheet.aside()) {
                    throw new AssertionError(sheet);
                }
            }
        } catch (UnreadableFile e) {
            e.reason();
        } finally {
            for (Table table : List.of(Table.DOSSIER, Table.DOCUMENT, Table.POST, Table.TROUBLE)) {
                STORE.empty(table);
            }
        }
    }

    private static Store store() {
        try {
            Store store = DuckStore.open(null);
            store.prepare();
            return store;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<byte[]> seeds() {
        return RegisterSeeds.files();
    }
}
