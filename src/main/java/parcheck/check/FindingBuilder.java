package parcheck.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.RuleSheet;
import parcheck.plan.Target;
import parcheck.report.Heading;
import parcheck.report.Measure;

/** Puts a finding together step by step, since few findings have every part. */
final class FindingBuilder {
    private final String key;
    private final String rule;
    private final FindingClass type;
    private final Message message;
    private @Nullable String clause;
    private @Nullable Outcome outcome;
    private Message title = Message.of("remedy.none");
    private Message remedy = Message.of("remedy.none");
    private @Nullable Message arithmetic;
    private @Nullable Measure actual;
    private @Nullable Target target;
    private @Nullable BigDecimal gap;
    private @Nullable LeastChange leastChange;
    private List<String> denominator = List.of();
    private Set<String> indicators = Set.of();
    private List<Place> places = List.of();

    FindingBuilder(Heading heading, String rule, FindingClass type, Message message, String pointsTo) {
        this.key = FindingKey.of(rule, heading, pointsTo);
        this.rule = rule;
        this.type = type;
        this.message = message;
    }

    FindingBuilder title(Message value) {
        title = value;
        return this;
    }

    FindingBuilder remedy(Message value) {
        remedy = value;
        return this;
    }

    FindingBuilder clause(String id, @Nullable Outcome value) {
        clause = id;
        outcome = value;
        return this;
    }

    FindingBuilder arithmetic(@Nullable Message value) {
        arithmetic = value;
        return this;
    }

    FindingBuilder indicators(Set<String> value) {
        indicators = value;
        return this;
    }

    FindingBuilder places(List<Place> value) {
        places = List.copyOf(new LinkedHashSet<>(value));
        return this;
    }

    /** The figure that misses its target, with everything that follows from it. */
    FindingBuilder about(Measure measure, RuleSheet sheet, LeastChange change, List<String> over) {
        actual = measure;
        target = sheet.target();
        gap = TargetFindings.gap(measure, sheet);
        leastChange = change;
        denominator = over;
        arithmetic = Shown.arithmetic(measure, sheet.target());
        places = measure.place() == null ? List.of() : List.of(measure.place());
        return this;
    }

    Finding build() {
        return new Finding(
                key,
                rule,
                clause,
                type,
                outcome,
                title,
                message,
                arithmetic,
                remedy,
                actual,
                target,
                gap,
                leastChange,
                denominator,
                indicators,
                places);
    }
}
