package parcheck.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What stands beside a rule that every report must satisfy, whatever the plan: its words, its remedy and its cases. */
public record IntegritySheet(
        String id, String file, String drl, Text title, Text remedy, List<IntegritySheet.Case> cases) {

    /**
     * Figures given, figures that a register yields, or lines of prose with the period of their report (empty for the plan's year),
     * and whether the rule must speak.
     */
    public record Case(
            String name,
            Map<String, BigDecimal> given,
            Map<String, BigDecimal> register,
            String level,
            String text,
            String period,
            boolean fires) {}
}
