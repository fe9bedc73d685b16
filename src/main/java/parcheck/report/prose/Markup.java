package parcheck.report.prose;

import java.text.Normalizer;

/** Takes the marks of Markdown and HTML out of a line, since they are no part of what it says. Linear in the line. */
final class Markup {
    private static final int LONGEST_TAG = 200;
    private static final String NOTE_BEGIN = "<sup>";
    private static final String NOTE_END = "</sup>";

    private final String line;
    private final StringBuilder out;
    private boolean begun;

    private Markup(String line) {
        this.line = line;
        this.out = new StringBuilder(line.length());
    }

    /** The line in NFC with plain single spaces, without emphasis, tags, headings' signs and superscript note numbers. */
    static String strip(String line) {
        if (isPlain(line)) {
            return line;
        }
        String nfc = Normalizer.isNormalized(line, Normalizer.Form.NFC)
                ? line
                : Normalizer.normalize(line, Normalizer.Form.NFC);
        return spaces(withoutMarks(nfc));
    }

    /** Most lines have nothing to be taken out: plain characters that are composed already, and single spaces within. */
    private static boolean isPlain(String line) {
        char last = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean letter = c > ' ' && c < '\u0300' && c != '\u00A0' && c != '\u00AD' && !isMarkupSign(c);
            boolean vietnamese = c >= '\u1E00' && c <= '\u1EFF';
            boolean punctuation = c >= '\u2010' && c <= '\u2026';
            if (!letter && !vietnamese && !punctuation && !(c == ' ' && last != ' ')) {
                return false;
            }
            last = c;
        }
        return last != ' ';
    }

    private static boolean isMarkupSign(char c) {
        return c == '<' || c == '*' || c == '#' || c == '\\';
    }

    private static String withoutMarks(String line) {
        if (line.indexOf('<') < 0 && line.indexOf('*') < 0 && line.indexOf('#') < 0 && line.indexOf('\\') < 0) {
            return line;
        }
        return new Markup(line).text();
    }

    private String text() {
        int i = 0;
        while (i < line.length()) {
            i = step(i);
        }
        return out.toString();
    }

    private int step(int i) {
        char c = line.charAt(i);
        char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
        if (c == '<') {
            int end = endOfTag(line, i);
            if (end > 0) {
                return end;
            }
        } else if (c == '*') {
            out.append(!begun && next == ' ' ? "-" : "");
            begun |= next == ' ';
            return i + 1;
        } else if ((c == '#' && !begun) || (c == '\\' && !isWordChar(next))) {
            return i + 1;
        }
        begun |= c != ' ';
        out.append(c);
        return i + 1;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static int endOfTag(String line, int start) {
        char next = start + 1 < line.length() ? line.charAt(start + 1) : ' ';
        if (next != '/' && !(next >= 'a' && next <= 'z') && !(next >= 'A' && next <= 'Z')) {
            return -1;
        }
        if (line.startsWith(NOTE_BEGIN, start)) {
            int end = within(line, NOTE_END, start);
            return end < 0 ? start + NOTE_BEGIN.length() : end + NOTE_END.length();
        }
        int end = within(line, ">", start);
        return end < 0 ? -1 : end + 1;
    }

    private static int within(String line, String what, int start) {
        int limit = Math.min(line.length(), start + LONGEST_TAG);
        for (int i = start; i < limit; i++) {
            if (line.startsWith(what, i)) {
                return i;
            }
        }
        return -1;
    }

    private static String spaces(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int length = out.length();
        if (length > 0 && out.charAt(length - 1) == ' ') {
            out.setLength(length - 1);
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u00AD';
    }
}
