package parcheck.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Keys for comparing Vietnamese words as offices type them: case, spaces and composition do not matter, nor does whether the
 * tone stands on the first or second vowel (hoà, hòa). Tones and letters themselves do matter.
 */
public final class Fold {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");

    private Fold() {}

    /** NFC with every kind of space folded into single plain ones; case is kept. */
    public static String spaces(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        return UNSEEN.matcher(SPACES.matcher(nfc).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The comparison key: lower case, single spaces, no punctuation, each word's tone mark moved to its end. */
    public static String key(String text) {
        String nfd = Normalizer.normalize(spaces(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
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
