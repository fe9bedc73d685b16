package parcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Turns text typed in old Vietnamese fonts (TCVN3, VNI) into Unicode. Only the name of the font tells; the bytes do not. */
public final class LegacyFonts {
    private static final Map<String, String> TCVN3;
    private static final Map<String, String> VNI;

    static {
        Properties tables = new Properties();
        try (InputStream in = LegacyFonts.class.getResourceAsStream("/parcheck/legacy_fonts.properties")) {
            tables.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        TCVN3 = table(tables.getProperty("tcvn3", ""), false);
        VNI = table(tables.getProperty("vni", ""), true);
    }

    private LegacyFonts() {}

    /** The text as the font shows it, in NFC; the very same text if the font is no old one or nothing had to be changed. */
    public static String decode(String text, @Nullable String font) {
        String name = font == null ? "" : font.strip().toLowerCase(Locale.ROOT);
        boolean old = name.startsWith(".vn") || name.startsWith("vni-");
        if (!old || isUnicodeAlready(text)) {
            return text;
        }
        String decoded = decode(text, name.startsWith(".vn") ? TCVN3 : VNI);
        boolean capitals = name.startsWith(".vn") && name.endsWith("h");
        return Normalizer.normalize(capitals ? decoded.toUpperCase(Locale.ROOT) : decoded, Normalizer.Form.NFC);
    }

    private static String decode(String text, Map<String, String> table) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int two = Math.min(i + 2, text.length());
            @Nullable String letter = table.get(text.substring(i, two));
            int length = letter == null ? 1 : two - i;
            if (letter == null) {
                letter = table.get(text.substring(i, i + 1));
            }
            out.append(letter == null ? text.substring(i, i + 1) : letter);
            i += length;
        }
        return out.toString();
    }

    /** Letters beyond Latin-1 cannot come from a font of 256 codes. */
    private static boolean isUnicodeAlready(String text) {
        return text.chars().anyMatch(c -> c > 0xFF && Character.isLetter(c));
    }

    private static Map<String, String> table(String pairs, boolean capitalsToo) {
        Map<String, String> out = new HashMap<>();
        for (String pair : pairs.split("[ \\t]+", -1)) {
            String codes = pair.substring(0, pair.length() - 1);
            String letter = pair.substring(pair.length() - 1);
            out.put(codes, letter);
            if (capitalsToo) {
                String capital = letter.toUpperCase(Locale.ROOT);
                out.put(codes.toUpperCase(Locale.ROOT), capital);
                out.put(codes.substring(0, 1).toUpperCase(Locale.ROOT) + codes.substring(1), capital);
            }
        }
        return out;
    }
}
