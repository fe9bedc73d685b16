package parcheck.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How much room a text takes on a terminal, and how it is cut into lines. Marks that sit on other letters take none. */
public final class Width {
    private Width() {}

    /** The text in NFC, with everything that could steer a terminal or hide in it replaced by a space. */
    public static String clean(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length());
        nfc.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean unprintable = Character.isISOControl(c)
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || (c & 0xFFFE) == 0xFFFE;
            out.appendCodePoint(unprintable ? ' ' : c);
        });
        return out.toString();
    }

    static int of(String text) {
        int room = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            room += takesRoom(text.codePointAt(i)) ? 1 : 0;
        }
        return room;
    }

    /** The text and as many spaces as fill the width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, or as much of its beginning as there is room for, with an ellipsis. */
    static String cut(String text, int width) {
        return of(text) <= width ? text : first(text, Math.max(0, width - 1)).strip() + (width > 0 ? "\u2026" : "");
    }

    /** The text, or as much of its end as there is room for: of a path the end tells most. */
    static String cutStart(String text, int width) {
        String backwards = new StringBuilder(text).reverse().toString();
        return of(text) <= width
                ? text
                : new StringBuilder(cut(backwards, width)).reverse().toString();
    }

    /** Lines no wider than the width, broken at plain spaces; a single word that is wider is broken anywhere. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            if (!line.isEmpty() && of(line) + 1 + of(word) > width) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? word : line + " " + word;
            while (of(line) > width) {
                String head = first(line, width);
                lines.add(head);
                line = line.substring(head.length());
            }
        }
        lines.add(line);
        return lines;
    }

    private static String first(String text, int width) {
        int room = width;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            room -= takesRoom(c) ? 1 : 0;
            if (room < 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return text.substring(0, at);
    }

    private static boolean takesRoom(int c) {
        int type = Character.getType(c);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
    }
}
