package parcheck.evidence.file;

import java.io.IOException;
import java.util.Arrays;

/** Text in UTF-8 that grows; used over and over. */
final class Letters {
    /** Far more than a row holds, and far less than the memory. */
    private static final int MOST = 8 << 20;

    byte[] bytes = new byte[4096];
    int length;

    /** Adds a stretch of other text; throws IOException if it becomes too much. */
    void add(byte[] from, int start, int end) throws IOException {
        int more = end - start;
        room(more);
        System.arraycopy(from, start, bytes, length, more);
        length += more;
    }

    /** Adds one character; throws IOException if it becomes too much. */
    void add(int character) throws IOException {
        room(4);
        if (character < 0x80) {
            bytes[length++] = (byte) character;
        } else if (character < 0x800) {
            bytes[length++] = (byte) (0xC0 | character >> 6);
            last(character);
        } else if (character < 0x10000) {
            bytes[length++] = (byte) (0xE0 | character >> 12);
            bytes[length++] = (byte) (0x80 | character >> 6 & 0x3F);
            last(character);
        } else {
            bytes[length++] = (byte) (0xF0 | character >> 18);
            bytes[length++] = (byte) (0x80 | character >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | character >> 6 & 0x3F);
            last(character);
        }
    }

    private void last(int character) {
        bytes[length++] = (byte) (0x80 | character & 0x3F);
    }

    private void room(int more) throws IOException {
        if (length + more > MOST) {
            throw new IOException("a row or text of more than " + (MOST >> 20) + " MB");
        } else if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
