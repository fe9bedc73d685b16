package parcheck.evidence.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the bytes of a file before any library opens it. Streams that a reader must unpack to find its way (lists of objects
 * and of their places) are unpacked here once within limits; pages and pictures are never unpacked at all.
 */
final class PdfGuard {
    private static final long MOST_BYTES = 200L << 20;
    private static final int HEAD = 1024;
    private static final int BEFORE_STREAM = 2048;
    private static final long MOST_UNPACKED = 128L << 20;

    private final byte[] bytes;
    private long unpacked;

    private PdfGuard(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The bytes of a file that may be opened; throws UnreadablePdf if it may not. */
    static byte[] read(Path file) throws UnreadablePdf {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadablePdf(Trouble.TOO_LARGE);
            }
            byte[] bytes = Files.readAllBytes(file);
            new PdfGuard(bytes).check();
            return bytes;
        } catch (AccessDeniedException e) {
            throw new UnreadablePdf(Trouble.NO_PERMISSION);
        } catch (IOException e) {
            throw new UnreadablePdf(Trouble.NOT_READ);
        }
    }

    private void check() throws UnreadablePdf {
        if (bytes.length == 0) {
            throw new UnreadablePdf(Trouble.EMPTY);
        } else if (find("%PDF-", 0, Math.min(bytes.length, HEAD)) < 0) {
            throw new UnreadablePdf(Trouble.NOT_A_PDF);
        }
        int at = find("stream", 0, bytes.length);
        while (at >= 0) {
            if (at < 3 || bytes[at - 1] != 'd') {
                stream(at);
            }
            at = find("stream", at + 6, bytes.length);
        }
    }

    private void stream(int keyword) throws UnreadablePdf {
        int from = Math.max(0, keyword - BEFORE_STREAM);
        String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(before.lastIndexOf(" obj"), 0));
        if (dictionary.contains("ObjStm") || dictionary.contains("XRef")) {
            int start = keyword + "stream".length();
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            unpack(start);
        }
    }

    private void unpack(int start) throws UnreadablePdf {
        Inflater inflater = new Inflater();
        byte[] room = new byte[1 << 16];
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            int got = inflater.inflate(room);
            while (got > 0) {
                unpacked += got;
                if (unpacked > MOST_UNPACKED) {
                    throw new UnreadablePdf(Trouble.BOMB);
                }
                got = inflater.inflate(room);
            }
        } catch (DataFormatException e) {
            // not packed this way; the library will say whether it can be read
        } finally {
            inflater.end();
        }
    }

    /** How often a word stands in bytes. */
    static int count(byte[] bytes, byte[] wanted) {
        int count = 0;
        for (int at = find(bytes, wanted, 0, bytes.length); at >= 0; ) {
            count++;
            at = find(bytes, wanted, at + wanted.length, bytes.length);
        }
        return count;
    }

    private int find(String word, int from, int to) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        return find(bytes, wanted, from, to);
    }

    /** The place of a word in bytes, or -1. */
    static int find(byte[] bytes, byte[] wanted, int from, int to) {
        for (int i = from; i + wanted.length <= to; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
