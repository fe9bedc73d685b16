package parcheck.report;

import java.util.List;
import java.util.Set;

/** What is known of one indicator in one report. */
public sealed interface Figure {

    /** The figure is known; {@code uses} are all indicators it rests on. Several measures mean: each stands on its own. */
    record Known(List<Measure> measures, Set<String> uses) implements Figure {}

    /** The figure cannot be had: {@code indicators} are blank, absent or in doubt, {@code bases} lack a base figure for the unit. */
    record Missing(Set<String> indicators, Set<String> bases) implements Figure {}

    /** The share has nothing to be a share of: its denominator is zero. */
    record Empty(Set<String> uses) implements Figure {}
}
