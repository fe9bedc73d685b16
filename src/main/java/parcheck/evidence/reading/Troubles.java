package parcheck.evidence.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.file.Field;

/**
 * Everything wrong that was met while reading: how often, of which column, and the first places. What a cell holds is shown only
 * where it cannot be a name, an address or a telephone number.
 */
public final class Troubles {
    private static final int EXAMPLES = 5;
    private static final Pattern HARMLESS = Pattern.compile("(?!.*[0-9]{9})[0-9/.,:\\- T]{1,24}");

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    /** One sort of trouble with one column; {@code examples} are its first places. */
    public record Kind(Trouble trouble, @Nullable Field field, long count, List<Example> examples) {}

    /** A place, and what stands there if it may be shown. */
    public record Example(int source, int row, String shown) {}

    void add(Trouble trouble, @Nullable Field field, int source, int row, String raw) {
        String key = trouble + " " + field;
        Kind old = kinds.get(key);
        List<Example> examples = old == null ? new ArrayList<>() : old.examples();
        if (examples.size() < EXAMPLES) {
            examples.add(new Example(source, row, shown(raw)));
        }
        kinds.put(key, new Kind(trouble, field, old == null ? 1 : old.count() + 1, examples));
    }

    /** What may be shown of a cell: dates and numbers as typed, everything else not at all. */
    static String shown(String raw) {
        String text = raw.strip();
        return HARMLESS.matcher(text).matches() ? text : "";
    }

    /** All sorts of trouble met, in the order in which they were first met. */
    public List<Kind> all() {
        return List.copyOf(kinds.values());
    }
}
