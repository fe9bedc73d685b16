package parcheck.web.office;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.office.answer.Refused;
import parcheck.plan.Period;

/** Which plan and period a page is about: as asked for, else the year of the first plan. */
final class Periods {
    private Periods() {}

    /** What was chosen and what can be. */
    record Choice(String plan, Period period, List<String> plans, List<Period> periods) {}

    /** Throws Refused (not found) for a plan that is not there, Refused (invalid) for a period that is none. */
    static Choice choice(Checkers checkers, @Nullable String plan, @Nullable String period) {
        List<String> plans = checkers.plans();
        String id = plan == null || plan.isBlank() ? plans.get(plans.size() - 1) : plan;
        if (!plans.contains(id)) {
            throw Refused.notFound();
        }
        int year = checkers.book(id).plan().year();
        List<Period> all = Arrays.stream(Period.Kind.values())
                .map(k -> new Period(year, k))
                .toList();
        Period wanted = period == null || period.isBlank() ? new Period(year, Period.Kind.YEAR) : parsed(period);
        return new Choice(id, wanted, plans, all);
    }

    private static Period parsed(String code) {
        try {
            return Period.of(code);
        } catch (IllegalArgumentException e) {
            throw Refused.notFound();
        }
    }
}
