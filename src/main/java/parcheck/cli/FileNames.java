package parcheck.cli;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every machine can hold: plain letters, digits and hyphens. */
final class FileNames {
    private static final int LONGEST = 60;

    private FileNames() {}

    /** The words in plain letters; "unit" if none of them has any. */
    static String plain(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST);
        String trimmed = cut.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "unit" : trimmed;
    }
}
