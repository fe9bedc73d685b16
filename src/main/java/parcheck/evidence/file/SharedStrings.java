package parcheck.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import parcheck.intake.LargeWorkbook;
import parcheck.intake.UnreadableFile;

/** The texts that the cells of a workbook share, as bytes in large pieces; read when the first cell asks for one. */
final class SharedStrings {
    static final long T = XmlBytes.name("t");
    static final long PHONETIC = XmlBytes.name("rPh");
    private static final long ITEM = XmlBytes.name("si");
    private static final int PIECE_BITS = 20;
    private static final int PIECE = 1 << PIECE_BITS;
    private static final int MOST_PIECES = 1 << 31 - PIECE_BITS;

    private final LargeWorkbook workbook;
    private final List<byte[]> pieces = new ArrayList<>();
    private int[] starts = new int[1024];
    private int[] lengths = new int[1024];
    private int size;
    private int used;
    private boolean isRead;

    SharedStrings(LargeWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Adds a text to others; throws IOException if there is none of this number, UnreadableFile if all together are too much for the memory. */
    void add(int number, Letters to) throws IOException, UnreadableFile {
        if (!isRead) {
            isRead = true;
            read();
        }
        if (number >= size) {
            throw new IOException("a cell names a shared text that does not exist");
        }
        byte[] piece = pieces.get(starts[number] >>> PIECE_BITS);
        int start = starts[number] & PIECE - 1;
        to.add(piece, start, start + lengths[number]);
    }

    private void read() throws IOException, UnreadableFile {
        try (InputStream in = workbook.openStrings()) {
            if (in != null) {
                items(new XmlBytes(in));
            }
        } catch (OutOfMemoryError e) {
            pieces.clear();
            size = 0;
            throw workbook.tooLarge();
        }
    }

    private void items(XmlBytes xml) throws IOException, UnreadableFile {
        Letters text = new Letters();
        while (xml.next()) {
            if (xml.name == ITEM && !xml.closing) {
                text.length = 0;
                if (!xml.alone) {
                    item(xml, text);
                }
                keep(text);
            }
        }
    }

    /** Runs of different looks are one text; readings beside the letters are none of it. */
    private static void item(XmlBytes xml, Letters text) throws IOException {
        while (xml.next() && !(xml.closing && xml.name == ITEM)) {
            if (!xml.closing && xml.name == PHONETIC) {
                xml.skip();
            } else if (!xml.closing && !xml.alone && xml.name == T) {
                xml.next(text);
            }
        }
    }

    private void keep(Letters text) throws UnreadableFile {
        if (pieces.isEmpty() || used + text.length > PIECE) {
            if (text.length > PIECE || pieces.size() == MOST_PIECES) {
                throw workbook.tooLarge();
            }
            pieces.add(new byte[PIECE]);
            used = 0;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        int last = pieces.size() - 1;
        System.arraycopy(text.bytes, 0, pieces.get(last), used, text.length);
        starts[size] = last << PIECE_BITS | used;
        lengths[size++] = text.length;
        used += text.length;
    }
}
