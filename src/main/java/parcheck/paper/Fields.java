package parcheck.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Objects of a JSON text, with their keys in the order given. */
public final class Fields {
    private Fields() {}

    /** Keys and values by turns; values may be null. */
    public static Map<String, @Nullable Object> of(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            out.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return out;
    }

    /** One value for each item, in order. */
    public static <T> List<Object> each(Iterable<T> items, Function<T, Object> step) {
        List<Object> out = new ArrayList<>();
        items.forEach(item -> out.add(step.apply(item)));
        return out;
    }
}
