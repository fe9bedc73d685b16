package parcheck.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parcheck.intake.LargeWorkbook;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Fold;

/** A register as a workbook: every sheet whose first rows hold the headings of a register is one. */
final class XlsxFile {
    private static final int PREFACE = 30;
    private static final int SHIFT_1904 = 1462;

    private final LargeWorkbook workbook;
    private final String file;
    private final SharedStrings strings;

    private XlsxFile(LargeWorkbook workbook, String file) {
        this.workbook = workbook;
        this.file = file;
        this.strings = new SharedStrings(workbook);
    }

    static RegisterFile open(Path file, String name, Headings headings, Mapping mapping)
            throws IOException, UnreadableFile {
        LargeWorkbook workbook = LargeWorkbook.open(file, name);
        boolean done = false;
        try {
            RegisterFile out = new RegisterFile(new XlsxFile(workbook, name).registers(headings, mapping), workbook);
            done = true;
            return out;
        } finally {
            if (!done) {
                workbook.close();
            }
        }
    }

    private List<RegisterSheet> registers(Headings headings, Mapping mapping) throws IOException, UnreadableFile {
        List<RegisterSheet> found = new ArrayList<>();
        @Nullable Columns closest = null;
        for (LargeWorkbook.Sheet sheet : workbook.sheets()) {
            if (mapping.sheet() == null || Fold.key(mapping.sheet()).equals(Fold.key(sheet.name()))) {
                Heading heading = heading(sheet, headings);
                if (heading.columns().missing().isEmpty()) {
                    found.add(register(sheet, heading));
                }
                boolean closer = closest == null || heading.columns().score() > closest.score();
                closest = closer ? heading.columns() : closest;
            }
        }
        if (found.isEmpty()) {
            throw Missing.columns(file, closest, headings);
        }
        return found;
    }

    private record Heading(int row, Columns columns) {}

    private Heading heading(LargeWorkbook.Sheet sheet, Headings headings) throws IOException, UnreadableFile {
        Heading best = new Heading(0, headings.read(List.of()));
        Row row = new Row();
        try (XlsxRows rows = open(sheet, column -> true)) {
            while (row.number < PREFACE && rows.next(row)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.count; i++) {
                    cells.add(row.text(i));
                }
                Columns columns = headings.read(cells);
                best = columns.score() > best.columns().score() ? new Heading(row.number, columns) : best;
            }
        }
        return best;
    }

    private XlsxRows open(LargeWorkbook.Sheet sheet, IntPredicate needed) throws UnreadableFile {
        return new XlsxRows(workbook, sheet, file, strings, workbook.from1904() ? SHIFT_1904 : 0, needed);
    }

    private RegisterSheet register(LargeWorkbook.Sheet sheet, Heading heading) {
        return new RegisterSheet() {
            @Override
            public String name() {
                return sheet.name();
            }

            @Override
            public Columns columns() {
                return heading.columns();
            }

            @Override
            public UnaryOperator<String> decoding() {
                return UnaryOperator.identity();
            }

            @Override
            public Rows open() throws UnreadableFile {
                XlsxRows rows = XlsxFile.this.open(sheet, heading.columns()::takes);
                Row skipped = new Row();
                boolean more = true;
                while (more && skipped.number < heading.row()) {
                    more = rows.next(skipped);
                }
                return rows;
            }
        };
    }
}
