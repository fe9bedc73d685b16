package parcheck.evidence.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import parcheck.intake.UnreadableFile;

/** Rows of one sheet of a workbook, their cells written one after the other as the text files have them. */
final class XlsxRows implements Rows {
    private static final int MOST_COLUMNS = 4096;
    private static final byte[] NOTHING = {};
    private static final byte[] SOMETHING = {'.'};

    private final String file;
    private final int dayShift;
    private final IntPredicate needed;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private byte[] buffer = new byte[4096];
    private int length;

    /** Of columns that are not needed only whether something stands there is handed on. */
    XlsxRows(String file, Sheet sheet, int dayShift, IntPredicate needed) throws IOException {
        this.file = file;
        this.needed = needed;
        this.dayShift = dayShift;
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    @Override
    public boolean next(Row row) throws UnreadableFile {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            fill(row, rows.next());
            return true;
        } catch (RuntimeException e) {
            throw new UnreadableFile(file, UnreadableFile.Reason.BROKEN, String.valueOf(e.getMessage()));
        }
    }

    private void fill(Row row, org.dhatim.fastexcel.reader.Row from) throws UnreadableFile {
        int cells = from.getCellCount();
        if (cells > MOST_COLUMNS) {
            throw new UnreadableFile(file, UnreadableFile.Reason.TOO_MANY_COLUMNS, Integer.toString(MOST_COLUMNS));
        }
        row.count = 0;
        row.number = from.getRowNum();
        row.unclosed = false;
        row.dayShift = dayShift;
        length = 0;
        for (int i = 0; i < cells; i++) {
            int start = length;
            String text = text(from.hasCell(i) ? from.getCell(i) : null);
            add(needed.test(i) ? text.getBytes(StandardCharsets.UTF_8) : text.isBlank() ? NOTHING : SOMETHING);
            row.add(start, length);
        }
        row.text = buffer;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        @Nullable String text = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return text == null ? "" : text;
    }

    private void add(byte[] text) {
        if (length + text.length > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + text.length));
        }
        System.arraycopy(text, 0, buffer, length, text.length);
        length += text.length;
    }

    @Override
    public void close() {
        stream.close();
    }
}
