package parcheck.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import parcheck.plan.Lang;

/** The words of one language by code. The file is UTF-8 whatever the machine's own encoding is. */
final class MessageFile {
    private static final MessageFile VI = read(Lang.VI);
    private static final MessageFile EN = read(Lang.EN);

    private final Map<String, String> words;

    private MessageFile(Map<String, String> words) {
        this.words = words;
    }

    static MessageFile of(Lang lang) {
        return lang == Lang.VI ? VI : EN;
    }

    /** The words of a code, gaps unfilled; throws IllegalArgumentException for a code without words. */
    String pattern(String code) {
        String pattern = words.get(code);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + code);
        }
        return pattern;
    }

    /** All codes with their words. */
    Map<String, String> all() {
        return words;
    }

    private static MessageFile read(Lang lang) {
        String name = "/messages_" + lang.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = MessageFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            Properties file = new Properties();
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            file.stringPropertyNames().forEach(code -> words.put(code, file.getProperty(code)));
            return new MessageFile(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
