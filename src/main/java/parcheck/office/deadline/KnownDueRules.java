package parcheck.office.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** The due days that are the same everywhere because the ministry set them; those of other levels are entered by each province. */
public final class KnownDueRules {
    private static final String FILE = "/parcheck/office/due.properties";

    private KnownDueRules() {}

    /** The rules that the program brings along; the file names the source. */
    public static List<DueRule> packed() {
        Properties file = new Properties();
        try (InputStream in = KnownDueRules.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + FILE);
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.stringPropertyNames().stream()
                .sorted()
                .map(key -> rule(key, file.getProperty(key).split(" +")))
                .toList();
    }

    private static DueRule rule(String key, String[] days) {
        String[] whose = key.split("\\.");
        return new DueRule(
                Level.of(whose[0]),
                Period.Kind.valueOf(whose[1]),
                Integer.parseInt(days[0]),
                Integer.parseInt(days[1]),
                Integer.parseInt(days[2]),
                -1);
    }
}
