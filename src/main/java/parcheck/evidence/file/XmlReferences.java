package parcheck.evidence.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text of XML in which references stand for characters; only the five of XML itself and numbers, for nobody can declare more here. */
final class XmlReferences {
    private static final int LONGEST = 10;

    private XmlReferences() {}

    /** Adds a stretch of text with its references resolved; throws IOException for one that nobody knows. */
    static void add(byte[] from, int start, int end, Letters to) throws IOException {
        int done = start;
        for (int i = start; i < end; i++) {
            if (from[i] == '&') {
                to.add(from, done, i);
                int stop = i + 1;
                while (stop < end && from[stop] != ';' && stop - i <= LONGEST) {
                    stop++;
                }
                boolean closed = stop < end && from[stop] == ';';
                to.add(character(closed ? new String(from, i + 1, stop - i - 1, StandardCharsets.US_ASCII) : ""));
                done = stop + 1;
                i = stop;
            }
        }
        to.add(from, done, Math.max(done, end));
    }

    private static int character(String name) throws IOException {
        switch (name) {
            case "amp":
                return '&';
            case "lt":
                return '<';
            case "gt":
                return '>';
            case "quot":
                return '"';
            case "apos":
                return '\'';
            default:
                return number(name);
        }
    }

    private static int number(String name) throws IOException {
        boolean hex = name.startsWith("#x");
        String digits = name.substring(Math.min(name.length(), hex ? 2 : 1));
        if (!name.startsWith("#") || !digits.matches(hex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
            throw new IOException("XML with an unknown reference");
        }
        int character = Integer.parseInt(digits, hex ? 16 : 10);
        if (!Character.isValidCodePoint(character)) {
            throw new IOException("XML with an unknown reference");
        }
        return character;
    }
}
