package parcheck.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that the plan addresses, found by any of the names that offices use for them. */
public final class Units {
    private final List<Unit> all;
    private final Map<String, Unit> byKey = new HashMap<>();

    /** Keeps the order given, which is the order of printed tables. */
    public Units(List<Unit> all) {
        this.all = List.copyOf(all);
        for (Unit u : all) {
            byKey.put(key(u.name()), u);
            u.aliases().forEach(a -> byKey.put(key(a), u));
        }
    }

    /** The unit with this name or alias, or null if the plan's registry does not know it. */
    public @Nullable Unit find(String name) {
        return byKey.get(key(name));
    }

    /** The units in printed order. */
    public List<Unit> all() {
        return all;
    }

    /** The comparison key of a unit's name, which says nothing about the people's committee that offices put in or leave out. */
    public static String key(String name) {
        String key = Fold.key(name);
        for (String committee : COMMITTEES) {
            if (key.startsWith(committee)) {
                return key.substring(committee.length());
            }
        }
        return key;
    }

    private static final List<String> COMMITTEES = List.of(Fold.key("Ủy ban nhân dân") + " ", "ubnd ");
}
