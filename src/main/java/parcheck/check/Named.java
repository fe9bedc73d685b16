package parcheck.check;

import java.util.List;
import java.util.Set;
import parcheck.plan.Indicator;

/** Finds the indicators that a message's gaps name. */
final class Named {
    private Named() {}

    static void codes(Object gap, Set<String> out) {
        if (gap instanceof Indicator i) {
            out.add(i.code());
        } else if (gap instanceof List<?> list) {
            list.forEach(item -> codes(item, out));
        }
    }
}
