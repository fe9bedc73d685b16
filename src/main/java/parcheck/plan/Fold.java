package parcheck.plan;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Keys for comparing Vietnamese words as offices type them: case, spaces and composition do not matter, nor does whether the
 * tone stands on the first or second vowel (hoà, hòa). Tones and letters themselves do matter.
 */
public final class Fold {
    private Fold() {}

    /** NFC with every kind of space folded into single plain ones; case is kept. */
    public static String spaces(String text) {
        String nfc = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(nfc.length());
        boolean afterSpace = false;
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            boolean space = isSpace(c);
            if (space && !afterSpace) {
                out.append(' ');
            } else if (!space && !isUnseen(c)) {
                out.append(c);
            }
            afterSpace = space;
        }
        return out.toString().strip();
    }

    /** Whether nothing in a text can be composed or taken apart; true of codes and most figures. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00A0'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000';
    }

    private static boolean isUnseen(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    /** The comparison key: lower case, single spaces, no punctuation, each word's tone mark moved to its end. */
    public static String key(String text) {
        String lower = spaces(text).toLowerCase(Locale.ROOT);
        String nfd = isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(nfd.length());
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < nfd.length(); i++) {
            char c = nfd.charAt(i);
            if (isTone(c)) {
                tones.append(c);
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '%') {
                out.append(c);
            } else {
                endWord(out, tones);
            }
        }
        endWord(out, tones);
        return out.toString().strip();
    }

    private static void endWord(StringBuilder out, StringBuilder tones) {
        out.append(tones);
        tones.setLength(0);
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == '\u0323';
    }
}
