package parcheck.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Target;
import parcheck.plan.Text;

/** A number to be shown with its unit; it never shows on the other side of {@code beside}, whatever the rounding. */
public record Amount(BigDecimal value, Text unit, @Nullable Target beside) {}
