package parcheck.paper.leader;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Outcome;

/** How targets came out: met, missed, lacking (figures absent, contradictory, or the rule failed) and waiting for the year's end. */
record Tally(int met, int missed, int lacking, int waiting) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    private static final Map<Outcome, Tally> ONE = new EnumMap<>(Map.of(
            Outcome.MET, new Tally(1, 0, 0, 0),
            Outcome.MISSED, new Tally(0, 1, 0, 0),
            Outcome.NO_DATA, new Tally(0, 0, 1, 0),
            Outcome.CONTRADICTED, new Tally(0, 0, 1, 0),
            Outcome.ERROR, new Tally(0, 0, 1, 0),
            Outcome.PENDING, new Tally(0, 0, 0, 1)));

    /** One outcome; what does not apply, and what people judge, counts nowhere. */
    static Tally of(@Nullable Outcome outcome) {
        return outcome == null ? NONE : ONE.getOrDefault(outcome, NONE);
    }

    Tally plus(Tally other) {
        return new Tally(met + other.met, missed + other.missed, lacking + other.lacking, waiting + other.waiting);
    }

    /** Targets that were due: what was missed and what could not be judged counts as not met. */
    int due() {
        return met + missed + lacking;
    }

    /** All that apply. */
    int all() {
        return due() + waiting;
    }
}
