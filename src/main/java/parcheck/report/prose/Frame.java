package parcheck.report.prose;

import org.jspecify.annotations.Nullable;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** Whose report it is and of which period: what prose speaks of where it names neither. */
public record Frame(String unitName, @Nullable Level level, Period period) {}
