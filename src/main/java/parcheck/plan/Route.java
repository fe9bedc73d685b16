package parcheck.plan;

import java.util.List;
import java.util.stream.Stream;

/** One way to work out a figure from others. Terms are summed; a term may be subtracted. */
public sealed interface Route {

    /** The indicators that this way starts from. */
    List<String> inputs();

    /** An indicator with its sign in a sum. */
    record Term(String indicator, boolean subtracted) {

        /** Reads {@code code} or {@code -code}. */
        public static Term of(String written) {
            return written.startsWith("-") ? new Term(written.substring(1), true) : new Term(written, false);
        }

        /** The form used in the catalogue. */
        public String written() {
            return (subtracted ? "-" : "") + indicator;
        }
    }

    /** 100 × sum of {@code of} ÷ sum of {@code over}; not applicable when the divisor is zero. */
    record Share(List<Term> of, List<Term> over) implements Route {
        @Override
        public List<String> inputs() {
            return Stream.concat(of.stream(), over.stream())
                    .map(Term::indicator)
                    .distinct()
                    .toList();
        }
    }

    /** A plain sum. */
    record Sum(List<Term> terms) implements Route {
        @Override
        public List<String> inputs() {
            return terms.stream().map(Term::indicator).toList();
        }
    }

    /** Rates that the unit states itself, each judged on its own; only those asked of the unit's level count. */
    record Stated(List<String> indicators) implements Route {
        @Override
        public List<String> inputs() {
            return indicators;
        }
    }

    /** Zero if the given wider figure is zero; otherwise unknown. */
    record ZeroWhen(String indicator) implements Route {
        @Override
        public List<String> inputs() {
            return List.of(indicator);
        }
    }

    /** Base figure of the plan for the unit minus the current figure. */
    record Cut(String indicator) implements Route {
        @Override
        public List<String> inputs() {
            return List.of(indicator);
        }
    }

    /** 100 × (base − current) ÷ base, the base being the plan's figure for the unit. */
    record CutShare(String indicator) implements Route {
        @Override
        public List<String> inputs() {
            return List.of(indicator);
        }
    }
}
