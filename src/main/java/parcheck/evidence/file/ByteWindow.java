package parcheck.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;

/** The part of a stream that is looked at, in UTF-8; it moves on as its user does, and grows while the user stays. */
class ByteWindow {
    private final InputStream in;
    byte[] buffer = new byte[1 << 16];

    /** What is looked at begins here. */
    int at;

    /** What is looked at ends here, exclusive. */
    int limit;

    /** Reads UTF-8, or UTF-16 that is turned into it: what office programs write. */
    ByteWindow(InputStream from) throws IOException {
        byte[] head = from.readNBytes(4);
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), from);
        Charset charset = charset(head);
        this.in = charset == StandardCharsets.UTF_8
                ? all
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(all, charset))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
    }

    private static Charset charset(byte[] head) {
        if (head.length > 1 && (head[0] == (byte) 0xFF || head[0] != 0 && head[1] == 0)) {
            return StandardCharsets.UTF_16LE;
        } else if (head.length > 1 && (head[0] == (byte) 0xFE || head[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /** Brings more bytes in behind those at hand; false at the end. */
    final boolean fill() throws IOException {
        if (at > 0) {
            System.arraycopy(buffer, at, buffer, 0, limit - at);
            limit -= at;
            at = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int n = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, n);
        return n >= 0;
    }

    /** Brings in so many bytes behind the place looked at; throws IOException if there are not as many. */
    final void need(int bytes) throws IOException {
        while (limit - at < bytes) {
            if (!fill()) {
                throw new IOException("ends too early");
            }
        }
    }

    /** Whether these letters, which have to be there, stand at the place looked at. */
    final boolean starts(String with) {
        for (int i = 0; i < with.length(); i++) {
            if (buffer[at + i] != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads what is left, so that everything in the stream was seen. */
    final void drain() throws IOException {
        while (in.read(buffer, 0, buffer.length) >= 0) {
            // only passing
        }
        at = limit;
    }
}
