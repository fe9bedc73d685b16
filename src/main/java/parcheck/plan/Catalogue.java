package parcheck.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All indicators by code, in the order in which forms print them. */
public final class Catalogue {
    private final Map<String, Indicator> byCode;
    private final int formVersion;
    private final Map<Integer, Text> groups;

    /** Keeps the given order; throws IllegalArgumentException if a code stands twice. */
    public Catalogue(int formVersion, Map<Integer, Text> groups, List<Indicator> indicators) {
        this.formVersion = formVersion;
        this.groups = Map.copyOf(groups);
        Map<String, Indicator> map = new LinkedHashMap<>();
        for (Indicator i : indicators) {
            if (map.put(i.code(), i) != null) {
                throw new IllegalArgumentException("indicator twice: " + i.code());
            }
        }
        this.byCode = map;
    }

    /** The indicator with this code, or null. */
    public @Nullable Indicator find(String code) {
        return byCode.get(code);
    }

    /** The indicator with this code; throws IllegalArgumentException if there is none. */
    public Indicator get(String code) {
        Indicator i = byCode.get(code);
        if (i == null) {
            throw new IllegalArgumentException("no such indicator: " + code);
        }
        return i;
    }

    /** All indicators in the order of the forms. */
    public Collection<Indicator> all() {
        return byCode.values();
    }

    /** Name of a chapter of the form, 1 to 7. */
    public Text group(int number) {
        return groups.getOrDefault(number, new Text("" + number, "" + number));
    }

    /** Names of all chapters. */
    Map<Integer, Text> groups() {
        return groups;
    }

    /** Version of the blank form; a form with another number is an old one. */
    public int formVersion() {
        return formVersion;
    }
}
