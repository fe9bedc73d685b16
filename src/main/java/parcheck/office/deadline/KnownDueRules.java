package parcheck.office.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** The due days that the program brings along: those of levels, where there are any, and those of the province towards the ministry. */
public final class KnownDueRules {
    private static final String FILE = "/parcheck/office/due.properties";
    private static final String TO_MINISTRY = "to-ministry.";

    private KnownDueRules() {}

    /** The rules of levels that report to the office; the file names which, and why none. */
    public static List<DueRule> packed() {
        return rules(key -> !key.startsWith(TO_MINISTRY));
    }

    /** When the province itself is due, by the letter that the file names; for the calendar only, because nobody here receives it. */
    public static List<DueRule> toMinistry() {
        return rules(key -> key.startsWith(TO_MINISTRY));
    }

    private static List<DueRule> rules(Predicate<String> wanted) {
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
                .filter(wanted)
                .sorted()
                .map(key -> rule(key, file.getProperty(key).split(" +")))
                .toList();
    }

    private static DueRule rule(String key, String[] days) {
        String[] whose = key.split("\\.");
        return new DueRule(
                key.startsWith(TO_MINISTRY) ? Level.PROVINCE : Level.of(whose[0]),
                Period.Kind.valueOf(whose[1]),
                Integer.parseInt(days[0]),
                Integer.parseInt(days[1]),
                Integer.parseInt(days[2]),
                -1);
    }
}
