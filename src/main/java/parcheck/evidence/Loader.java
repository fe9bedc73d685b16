package parcheck.evidence;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parcheck.intake.UnreadableFile;
import parcheck.plan.WorkingDays;

/** Reads registers into the store, row by row; what it remembers itself does not grow with the number of rows. */
final class Loader {
    private static final int ROOM = 64;
    private static final int LAST_ROW = 1_048_576;

    private final Store store;
    private final WorkingDays calendar;
    private final Labels labels = new Labels();
    private final Troubles troubles = new Troubles();
    private final List<SheetRead> sheets = new ArrayList<>();

    Loader(Store store, WorkingDays calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    /** Reads every register sheet of a file; throws UnreadableFile if there is none or the file is damaged. */
    void load(Evidence evidence) throws UnreadableFile, SQLException, IOException {
        String name = evidence.name();
        try (RegisterFile opened = RegisterFile.open(evidence)) {
            for (RegisterSheet sheet : opened.sheets()) {
                labels.decoding(sheet.decoding());
                RowReader reader = reader(
                        evidence.register(), sheet.columns(), evidence.mapping().monthFirst());
                sheets.add(load(sheet, name, reader, sheets.size() + 1));
            }
        }
    }

    private SheetRead load(RegisterSheet sheet, String file, RowReader reader, int source)
            throws UnreadableFile, SQLException, IOException {
        Feed feed = new Feed(store, reader.batch.table);
        Row row = new Row();
        long read = 0;
        long used = 0;
        try (Rows rows = sheet.open()) {
            while (rows.next(row)) {
                if (row.isBlank()) {
                    continue;
                }
                read++;
                used += reader.read(row, source) ? 1 : 0;
                if (reader.batch.size == Batch.ROWS) {
                    reader.batch = feed.swap(reader.batch);
                }
                if (reader.troubleBatch.size > Batch.ROWS - ROOM) {
                    store.append(reader.troubleBatch);
                    reader.troubleBatch.size = 0;
                }
            }
            feed.swap(reader.batch);
            store.append(reader.troubleBatch);
        } finally {
            feed.finish();
            store.settle();
        }
        boolean full = row.number >= LAST_ROW && !sheet.name().isEmpty();
        return new SheetRead(source, file, sheet.name(), sheet.columns(), read, used, read - used, full);
    }

    private RowReader reader(Register register, Columns columns, boolean monthFirst) {
        return switch (register) {
            case DOSSIERS -> new DossierRows(columns, labels, monthFirst, troubles, calendar);
            case DOCUMENTS -> new DocumentRows(columns, labels, monthFirst, troubles);
            case POSTS -> new PostRows(columns, labels, monthFirst, troubles);
        };
    }

    /** Puts the names, the calendar and the sources beside the rows. */
    void finish() throws SQLException {
        Batch batch = new Batch(Table.LABEL);
        for (Map.Entry<Long, String> label : labels.names().entrySet()) {
            if (batch.put(label.getKey()).put(label.getValue()).endRow()) {
                store.append(batch);
                batch.size = 0;
            }
        }
        store.append(batch);
        CalendarRows.fill(calendar, store);
        store.settle();
    }

    Troubles troubles() {
        return troubles;
    }

    List<SheetRead> sheets() {
        return sheets;
    }
}
