package parcheck.evidence;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a text file writes its letters. Bytes tell for Unicode; for the old single-byte codes only the headings do. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16_LE(StandardCharsets.UTF_16LE),
    UTF_16_BE(StandardCharsets.UTF_16BE),
    WINDOWS_1258(Charset.forName("windows-1258")),
    TCVN3(StandardCharsets.ISO_8859_1);

    private static final int MOSTLY = 4;

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    /** The encodings that a file beginning with these bytes may be in, likeliest first. */
    static List<Encoding> candidates(byte[] head) {
        if (starts(head, 0xFF, 0xFE)) {
            return List.of(UTF_16_LE);
        } else if (starts(head, 0xFE, 0xFF)) {
            return List.of(UTF_16_BE);
        } else if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return List.of(UTF_8);
        }
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        boolean oneSided = MOSTLY * Math.min(even, odd) < Math.max(even, odd);
        if (oneSided && Math.max(even, odd) > head.length / (2 * MOSTLY)) {
            return List.of(odd > even ? UTF_16_LE : UTF_16_BE);
        }
        return mostlyUtf8(head) ? List.of(UTF_8) : List.of(TCVN3, WINDOWS_1258, UTF_8);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int found = 0;
        for (int i = from; i < head.length; i += 2) {
            found += head[i] == 0 ? 1 : 0;
        }
        return found;
    }

    /** Letters of several bytes that fit against bytes that do not: files pasted together of two encodings still count as UTF-8. */
    private static boolean mostlyUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(head);
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        int broken = 0;
        for (CoderResult r = decoder.decode(in, out, false); r.isError(); r = decoder.decode(in, out, false)) {
            in.position(in.position() + r.length());
            broken++;
        }
        out.flip();
        long letters = out.chars().filter(c -> c > 0x7F).count();
        return broken == 0 || letters > (long) MOSTLY * broken;
    }
}
