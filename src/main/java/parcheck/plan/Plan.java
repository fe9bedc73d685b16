package parcheck.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One province's plan of one year: who issued it, its clauses in the printed order, base figures and units. */
public record Plan(
        String id,
        Text title,
        @Nullable String number,
        @Nullable String date,
        String issuer,
        String unit,
        int year,
        List<Clause> clauses,
        List<Base> bases,
        Units units) {

    /** The clause with this number; null if the plan has none. */
    public @Nullable Clause clause(String id) {
        for (Clause c : clauses) {
            if (c.id().equals(id) || c.row().equals(id)) {
                return c;
            }
        }
        return null;
    }

    /** The base figure that a quota of this unit is judged by; null if the plan gives none for the unit. */
    public @Nullable Base base(String indicator, String unitId) {
        return bases.stream()
                .filter(b -> b.judged()
                        && b.indicator().equals(indicator)
                        && b.unit().equals(unitId))
                .findFirst()
                .orElse(null);
    }
}
