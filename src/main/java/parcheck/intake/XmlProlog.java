package parcheck.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What stands before the first element of something that may be XML; document type declarations are never wanted. */
enum XmlProlog {
    /** Not XML at all. */
    NONE,
    /** XML that begins with its element. */
    PLAIN,
    /** XML that declares a document type. */
    DTD,
    /** Begins like XML, but no element comes within reach, or the encoding is one that nobody uses for documents. */
    ENDLESS;

    /** How many bytes are looked at. */
    static final int LONGEST = 64 << 10;

    static XmlProlog of(byte[] head) {
        if (head.length > 3 && head[0] == 0x4C && head[1] == 0x6F && head[2] == (byte) 0xA7 && head[3] == (byte) 0x94) {
            return ENDLESS;
        }
        String text = new String(head, charset(head));
        int at = skipSpace(text, text.startsWith("\uFEFF") ? 1 : 0);
        if (!text.startsWith("<", at)) {
            return NONE;
        }
        while (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
            String end = text.startsWith("<?", at) ? "?>" : "-->";
            int closed = text.indexOf(end, at + 2);
            if (closed < 0) {
                return ENDLESS;
            }
            at = skipSpace(text, closed + end.length());
        }
        if (text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            return DTD;
        }
        return text.startsWith("<", at) ? PLAIN : head.length < LONGEST ? NONE : ENDLESS;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static Charset charset(byte[] head) {
        if (head.length < 4) {
            return StandardCharsets.ISO_8859_1;
        }
        String start = String.format(Locale.ROOT, "%02x%02x%02x%02x", head[0], head[1], head[2], head[3]);
        if (start.equals("fffe0000") || start.equals("3c000000")) {
            return Charset.forName("UTF-32LE");
        } else if (start.equals("0000feff") || start.equals("0000003c")) {
            return Charset.forName("UTF-32BE");
        } else if (start.startsWith("fffe") || start.matches("[0-9a-f]{2}00[0-9a-f]{2}00")) {
            return StandardCharsets.UTF_16LE;
        } else if (start.startsWith("feff") || start.matches("00[0-9a-f]{2}00[0-9a-f]{2}")) {
            return StandardCharsets.UTF_16BE;
        }
        return start.startsWith("efbbbf") ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }
}
