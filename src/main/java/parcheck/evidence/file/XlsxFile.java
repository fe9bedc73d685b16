package parcheck.evidence.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import parcheck.intake.LargeWorkbook;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Fold;

/** A register as a workbook: every sheet whose first rows hold the headings of a register is one. */
final class XlsxFile {
    private static final int PREFACE = 30;
    private static final int SHIFT_1904 = 1462;

    private XlsxFile() {}

    static RegisterFile open(Path file, String name, Headings headings, Mapping mapping)
            throws IOException, UnreadableFile {
        LargeWorkbook.check(file, name);
        ReadableWorkbook workbook = workbook(file, name);
        List<RegisterSheet> found = new ArrayList<>();
        @Nullable Columns closest = null;
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (mapping.sheet() == null || Fold.key(mapping.sheet()).equals(Fold.key(sheet.getName()))) {
                Heading heading = heading(sheet, name, headings);
                if (heading.columns().missing().isEmpty()) {
                    found.add(sheet(sheet, name, heading, workbook.isDate1904() ? SHIFT_1904 : 0));
                }
                boolean closer = closest == null || heading.columns().score() > closest.score();
                closest = closer ? heading.columns() : closest;
            }
        }
        if (found.isEmpty()) {
            workbook.close();
            throw Missing.columns(name, closest, headings);
        }
        return new RegisterFile(found, workbook);
    }

    private static ReadableWorkbook workbook(Path file, String name) throws IOException, UnreadableFile {
        try {
            return new ReadableWorkbook(file.toFile());
        } catch (RuntimeException e) {
            throw new UnreadableFile(name, UnreadableFile.Reason.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    private record Heading(int row, Columns columns) {}

    private static Heading heading(Sheet sheet, String file, Headings headings) throws IOException, UnreadableFile {
        Heading best = new Heading(0, headings.read(List.of()));
        Row row = new Row();
        try (XlsxRows rows = new XlsxRows(file, sheet, 0, column -> true)) {
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

    private static RegisterSheet sheet(Sheet sheet, String file, Heading heading, int dayShift) {
        return new RegisterSheet() {
            @Override
            public String name() {
                return sheet.getName();
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
            public Rows open() throws IOException, UnreadableFile {
                XlsxRows rows = new XlsxRows(file, sheet, dayShift, heading.columns()::takes);
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
