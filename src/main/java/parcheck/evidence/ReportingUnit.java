package parcheck.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Level;
import parcheck.plan.Unit;
import parcheck.plan.Units;
import parcheck.report.Heading;

/** Finds the unit that reports among those of a register; the register of a whole province says nothing about one of its units. */
final class ReportingUnit {
    private ReportingUnit() {}

    /**
     * The unit whose rows count; null if all rows do. Throws UnitUnclear if the one asked for is not there, if none of
     * several is named like the unit that reports, or if more than one is.
     */
    static Map.@Nullable Entry<Long, String> of(Map<Long, String> units, Heading heading, Whose whose)
            throws UnitUnclear {
        String named = whose.named();
        if (whose.all() || units.isEmpty() || named == null && heading.level() == Level.PROVINCE) {
            return null;
        }
        Set<String> names = named != null ? Set.of(Units.key(named)) : names(heading);
        List<Map.Entry<Long, String>> found = units.entrySet().stream()
                .filter(u -> names.contains(Units.key(u.getValue())))
                .toList();
        if (found.size() == 1) {
            return found.get(0);
        } else if (found.isEmpty() && units.size() == 1 && named == null) {
            return null;
        }
        throw new UnitUnclear(named != null ? named : heading.unitName(), List.copyOf(units.values()));
    }

    private static Set<String> names(Heading heading) {
        Set<String> out = new HashSet<>(Set.of(Units.key(heading.unitName())));
        Unit unit = heading.unit();
        if (unit != null) {
            out.add(Units.key(unit.name()));
            unit.aliases().forEach(a -> out.add(Units.key(a)));
        }
        return out;
    }
}
