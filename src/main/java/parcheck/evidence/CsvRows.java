package parcheck.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import parcheck.intake.UnreadableFile;

/** Rows of delimited text in UTF-8, taken as bytes so that nothing is decoded that nobody needs: quotes, doubled quotes, delimiters and line breaks within quotes, all three line endings. */
final class CsvRows implements Rows {
    /** No honest row is longer, in bytes. */
    static final int LONGEST = 1 << 20;

    private static final int MOST_COLUMNS = 4096;
    private static final int LONGEST_QUOTED = 20_000;
    private static final int NEED_MORE = -1;

    private final String file;
    private final InputStream in;
    private final byte delimiter;
    private final boolean[] ends = new boolean[256];
    private byte[] buffer = new byte[1 << 16];
    private int at;
    private int limit;
    private boolean over;
    private int number;
    private boolean doubled;
    private int[] cellsWithDoubled = new int[16];
    private int doubledCells;

    CsvRows(String file, InputStream in, char delimiter) {
        this.file = file;
        this.in = in;
        this.delimiter = (byte) delimiter;
        ends[delimiter] = true;
        ends['\n'] = true;
        ends['\r'] = true;
    }

    @Override
    public boolean next(Row row) throws IOException, UnreadableFile {
        int end = NEED_MORE;
        while (at < limit || !over) {
            end = at < limit ? record(row) : NEED_MORE;
            if (end != NEED_MORE) {
                break;
            }
            fill();
        }
        if (end == NEED_MORE) {
            return false;
        }
        at = end;
        for (int i = 0; i < doubledCells; i++) {
            single(row, cellsWithDoubled[i]);
        }
        row.text = buffer;
        row.number = ++number;
        return true;
    }

    /** Finds the cells of the record that begins here and returns where the next one begins. */
    private int record(Row row) throws UnreadableFile {
        row.count = 0;
        row.unclosed = false;
        doubledCells = 0;
        int i = at;
        while (true) {
            if (row.count == MOST_COLUMNS) {
                throw new UnreadableFile(file, UnreadableFile.Reason.TOO_MANY_COLUMNS, Integer.toString(MOST_COLUMNS));
            }
            int end = i < limit && buffer[i] == '"' ? quoted(row, i) : plain(row, i);
            if (end == NEED_MORE) {
                return NEED_MORE;
            }
            if (end == limit || buffer[end] != delimiter) {
                return afterLine(end);
            }
            i = end + 1;
        }
    }

    private int plain(Row row, int start) {
        int i = start;
        while (i < limit && !ends[buffer[i] & 0xFF]) {
            i++;
        }
        if (i == limit && !over) {
            return NEED_MORE;
        }
        row.add(start, i);
        return i;
    }

    private int quoted(Row row, int start) {
        doubled = false;
        int close = closing(start + 1);
        if (close == NEED_MORE && !over && limit - start <= LONGEST_QUOTED) {
            return NEED_MORE;
        }
        boolean closed = close != NEED_MORE && (close + 1 < limit || over);
        if (close != NEED_MORE && !closed) {
            return NEED_MORE;
        }
        if (!closed || !endsCell(close + 1)) {
            row.unclosed |= !closed;
            return plain(row, start);
        }
        if (doubled) {
            cellsWithDoubled = doubledCells == cellsWithDoubled.length
                    ? Arrays.copyOf(cellsWithDoubled, 2 * doubledCells)
                    : cellsWithDoubled;
            cellsWithDoubled[doubledCells++] = row.count;
        }
        row.add(start + 1, close);
        return close + 1;
    }

    /** The closing quotation mark, passing over doubled ones. */
    private int closing(int start) {
        int last = Math.min(limit, start + LONGEST_QUOTED);
        for (int i = start; i < last; i++) {
            if (buffer[i] == '"') {
                if (i + 1 < limit && buffer[i + 1] == '"') {
                    doubled = true;
                    i++;
                } else {
                    return i;
                }
            }
        }
        return NEED_MORE;
    }

    private boolean endsCell(int i) {
        return i >= limit || ends[buffer[i] & 0xFF];
    }

    /** Writes doubled quotation marks once, in place, now that the record will not be read again. */
    private void single(Row row, int cell) {
        int to = row.starts[cell];
        for (int i = to; i < row.ends[cell]; i++) {
            buffer[to++] = buffer[i];
            if (buffer[i] == '"') {
                i++;
            }
        }
        row.ends[cell] = to;
    }

    private int afterLine(int end) {
        if (end == limit) {
            return end;
        }
        if (buffer[end] == '\r') {
            if (end + 1 == limit && !over) {
                return NEED_MORE;
            }
            return end + 1 < limit && buffer[end + 1] == '\n' ? end + 2 : end + 1;
        }
        return end + 1;
    }

    /** Moves what is left to the front and reads on; a record that does not end is no record. */
    private void fill() throws IOException, UnreadableFile {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, limit - at);
            limit -= at;
            at = 0;
        }
        if (limit == buffer.length) {
            if (buffer.length >= LONGEST) {
                throw new UnreadableFile(file, UnreadableFile.Reason.ENDLESS_ROW, Integer.toString(number + 1));
            }
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int n = in.read(buffer, limit, buffer.length - limit);
        if (n < 0) {
            over = true;
        } else {
            limit += n;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
