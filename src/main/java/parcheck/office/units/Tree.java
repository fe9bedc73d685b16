package parcheck.office.units;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which units lie below which. */
public final class Tree {
    private Tree() {}

    /** The identities of the unit and of all below it, among these units. */
    public static Set<String> withAllBelow(String id, List<OfficeUnit> units) {
        Map<String, List<String>> children = new HashMap<>();
        for (OfficeUnit u : units) {
            if (u.parent() != null) {
                children.computeIfAbsent(u.parent(), p -> new ArrayList<>()).add(u.id());
            }
        }
        return withAllBelow(id, children);
    }

    static Set<String> withAllBelow(String id, Map<String, List<String>> children) {
        Set<String> out = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (out.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return out;
    }
}
