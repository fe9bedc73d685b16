package parcheck.report.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parcheck.plan.Fold;

/** One resource file of words: a text a key, or several texts divided by {@code |}. Always UTF-8, whatever the machine speaks. */
public final class Words {
    private static final Pattern DIVIDER = Pattern.compile("\\s*\\|\\s*");

    private final String resource;
    private final Properties words = new Properties();

    /** Reads a resource of the program; throws IllegalStateException if the program was packed without it. */
    public Words(String resource) {
        this.resource = resource;
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text under a key; throws IllegalStateException if there is none. */
    public String text(String key) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(resource + ": no key " + key);
        }
        return text;
    }

    /** All keys, in alphabetical order. */
    public SortedSet<String> names() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /** Whether there is a text under a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The text under a key with {@code {0}}, {@code {1}} … replaced by the given words. */
    public String text(String key, String... details) {
        String text = text(key);
        for (int i = 0; i < details.length; i++) {
            text = text.replace("{" + i + "}", details[i]);
        }
        return text;
    }

    /** The texts under a key, in the order of the file. */
    public List<String> list(String key) {
        return DIVIDER.splitAsStream(text(key).strip()).toList();
    }

    /** The texts under a key as comparison keys. */
    public List<String> keys(String key) {
        return list(key).stream().map(Fold::key).toList();
    }
}
