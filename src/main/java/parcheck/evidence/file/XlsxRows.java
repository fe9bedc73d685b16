package parcheck.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntPredicate;
import parcheck.intake.LargeWorkbook;
import parcheck.intake.UnreadableFile;

/** Rows of one sheet of a workbook, their cells written one after the other as the text files have them. Numbers and days stay as the file writes them. */
final class XlsxRows implements Rows {
    private static final int MOST_COLUMNS = 4096;
    private static final int MOST_DIGITS = 9;
    private static final int MOST_LETTERS = 3;
    private static final long SHEET_DATA = XmlBytes.name("sheetData");
    private static final long ROW = XmlBytes.name("row");
    private static final long CELL = XmlBytes.name("c");
    private static final long VALUE = XmlBytes.name("v");

    private final LargeWorkbook workbook;
    private final String file;
    private final SharedStrings strings;
    private final int dayShift;
    private final IntPredicate needed;
    private final InputStream in;
    private final XmlBytes xml;
    private final Letters text = new Letters();
    private int number;
    private int column;
    private boolean over;

    /** Of columns that are not needed only whether something stands there is handed on. */
    XlsxRows(
            LargeWorkbook workbook,
            LargeWorkbook.Sheet sheet,
            String file,
            SharedStrings strings,
            int dayShift,
            IntPredicate needed)
            throws UnreadableFile {
        this.workbook = workbook;
        this.file = file;
        this.strings = strings;
        this.dayShift = dayShift;
        this.needed = needed;
        try {
            this.in = workbook.open(sheet);
            this.xml = new XmlBytes(in);
        } catch (IOException | RuntimeException e) {
            throw workbook.refusal(e);
        }
    }

    @Override
    public boolean next(Row row) throws UnreadableFile {
        try {
            while (!over && xml.next()) {
                if (xml.name == ROW && !xml.closing) {
                    fill(row);
                    return true;
                }
                over = xml.name == SHEET_DATA && xml.closing;
            }
            if (over) {
                xml.drain();
            }
            over = true;
            return false;
        } catch (IOException | RuntimeException e) {
            throw workbook.refusal(e);
        }
    }

    private void fill(Row row) throws IOException, UnreadableFile {
        row.count = 0;
        row.unclosed = false;
        row.dayShift = dayShift;
        text.length = 0;
        number = xml.reference > 0 ? whole(xml.bytes(), xml.reference) : number + 1;
        column = -1;
        if (!xml.alone) {
            while (xml.next() && !(xml.closing && xml.name == ROW)) {
                if (xml.name == CELL && !xml.closing) {
                    cell(row);
                }
            }
        }
        row.number = number;
        row.text = text.bytes;
    }

    private void cell(Row row) throws IOException, UnreadableFile {
        column = xml.reference > 0 ? column(xml.bytes(), xml.reference) : column + 1;
        byte type = xml.type > 0 ? xml.bytes()[xml.type] : 0;
        boolean inline = type == 'i';
        boolean shared = type == 's' && xml.bytes()[xml.type + 1] < 'A';
        if (xml.alone) {
            return;
        }
        int start = text.length;
        while (xml.next() && !(xml.closing && xml.name == CELL)) {
            if (!xml.closing && xml.name == SharedStrings.PHONETIC) {
                xml.skip();
            } else if (!xml.closing && !xml.alone && xml.name == (inline ? SharedStrings.T : VALUE)) {
                xml.next(text);
            }
        }
        if (shared && text.length > start) {
            text.add('"');
            int of = whole(text.bytes, start);
            text.length = start;
            strings.add(of, text);
        }
        if (text.length > start) {
            put(row, start);
        }
    }

    private void put(Row row, int start) throws IOException, UnreadableFile {
        if (column >= MOST_COLUMNS) {
            throw new UnreadableFile(file, UnreadableFile.Reason.TOO_MANY_COLUMNS, Integer.toString(MOST_COLUMNS));
        }
        if (text.length > CsvRows.LONGEST) {
            throw new UnreadableFile(file, UnreadableFile.Reason.ENDLESS_ROW, Integer.toString(number));
        }
        while (row.count <= column) {
            row.add(0, 0);
        }
        row.starts[column] = start;
        row.ends[column] = text.length;
        if (!needed.test(column)) {
            row.text = text.bytes;
            boolean blank = row.isBlank(column);
            text.length = start;
            text.add('.');
            row.ends[column] = blank ? start : text.length;
        }
    }

    /** The whole number that ends at a quotation mark. */
    private static int whole(byte[] bytes, int start) throws IOException {
        int value = 0;
        int i = start;
        for (int digit = bytes[i] - '0'; digit >= 0 && digit <= 9 && i - start < MOST_DIGITS; digit = bytes[i] - '0') {
            value = 10 * value + digit;
            i++;
        }
        if (i == start || bytes[i] != '"' && bytes[i] != '\'') {
            throw new IOException("a cell or row without a sound number");
        }
        return value;
    }

    /** The number of the column in the name of a cell such as AB12, from 0. */
    private static int column(byte[] bytes, int start) throws IOException {
        int value = 0;
        int i = start;
        while (bytes[i] >= 'A' && bytes[i] <= 'Z' && i - start <= MOST_LETTERS) {
            value = 26 * value + bytes[i++] - 'A' + 1;
        }
        if (i == start || i - start > MOST_LETTERS) {
            throw new IOException("a cell without a sound name");
        }
        return value - 1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
