package parcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Clause;
import parcheck.plan.Indicator;
import parcheck.plan.Period;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Heading;
import parcheck.report.Measure;

/** Gives each clause its outcome. The rules say what is violated; that everything needed is there, and due, is seen to here. */
final class Judge {
    private final RuleBook book;
    private final Figures figures;
    private final Heading heading;
    private final LocalDate asOf;
    private final Map<String, Set<Measure>> missedByRule;
    private final Set<String> failedRules;
    private final Map<String, Set<String>> contradictions;

    /**
     * {@code missedByRule} are the measures that made a rule fire, {@code failedRules} those that threw, {@code contradictions}
     * the keys of findings by the indicators that they show to be impossible.
     */
    Judge(
            RuleBook book,
            Figures figures,
            Heading heading,
            LocalDate asOf,
            Map<String, Set<Measure>> missedByRule,
            Set<String> failedRules,
            Map<String, Set<String>> contradictions) {
        this.book = book;
        this.figures = figures;
        this.heading = heading;
        this.asOf = asOf;
        this.missedByRule = missedByRule;
        this.failedRules = failedRules;
        this.contradictions = contradictions;
    }

    List<Judgement> judge() {
        return book.plan().clauses().stream().map(this::judge).toList();
    }

    private Judgement judge(Clause clause) {
        RuleSheet rule = clause.rule();
        if (rule == null) {
            return plain(clause, null, Message.of("reason.unjudged", words(clause.unjudged())));
        }
        if (!rule.applies().contains(heading.level())) {
            return plain(clause, Outcome.NOT_APPLICABLE, Message.of("reason.other-level", heading.level()));
        }
        if (rule.until() != null && heading.period().end().isAfter(rule.until())) {
            return plain(
                    clause,
                    Outcome.NOT_APPLICABLE,
                    Message.of("reason.ended", rule.until(), words(rule.untilReason())));
        }
        if (failedRules.contains(rule.id())) {
            return plain(clause, Outcome.ERROR, Message.of("reason.error"));
        }
        return judge(clause, rule, Inputs.of(rule, figures));
    }

    private Judgement judge(Clause clause, RuleSheet rule, Inputs inputs) {
        List<String> by = contradicting(inputs.uses());
        if (!by.isEmpty()) {
            Message reason = Message.of("reason.contradicted", by.size());
            return new Judgement(
                    clause, Outcome.CONTRADICTED, reason, inputs.measures(), List.of(), null, by, List.of(), false);
        }
        if (rule.judged() == RuleSheet.Judged.WHEN_PUBLISHED
                && inputs.measures().isEmpty()
                && !publicationIsOver()) {
            return plain(clause, Outcome.PENDING, Message.of("reason.not-published"));
        }
        List<Measure> missed = inputs.measures().stream()
                .filter(missedByRule.getOrDefault(rule.id(), Set.of())::contains)
                .toList();
        boolean early =
                rule.judged() == RuleSheet.Judged.YEAR_END && heading.period().kind() != Period.Kind.YEAR;
        if (!missed.isEmpty() && !early) {
            return known(clause, rule, Outcome.MISSED, Message.of("reason.missed"), inputs.measures(), missed);
        }
        if (!inputs.missing().isEmpty() || !inputs.missingBases().isEmpty()) {
            return plain(clause, Outcome.NO_DATA, lacking(inputs));
        }
        if (inputs.measures().isEmpty()) {
            return plain(clause, Outcome.NOT_APPLICABLE, Message.of("reason.no-case"));
        }
        if (early) {
            return pending(clause, rule, inputs);
        }
        return known(clause, rule, Outcome.MET, Message.of("reason.met"), inputs.measures(), List.of());
    }

    private Judgement pending(Clause clause, RuleSheet rule, Inputs inputs) {
        Measure first = inputs.measures().get(0);
        Pace pace = isState(first) ? null : Pace.of(first.value(), rule.target(), heading.period());
        Message reason = Message.of(
                pace == null
                        ? rule.target().satisfiedBy(first.value()) ? "reason.so-far-met" : "reason.so-far-not"
                        : pace.behind() ? "reason.behind-pace" : "reason.on-pace");
        return new Judgement(
                clause,
                Outcome.PENDING,
                reason,
                inputs.measures(),
                List.of(),
                pace,
                List.of(),
                opposites(rule, false),
                false);
    }

    /** States and ranks do not grow with the year; only what adds up has a pace. */
    private boolean isState(Measure measure) {
        Indicator.Kind kind = book.catalogue().get(measure.indicator()).kind();
        return kind == Indicator.Kind.CHOICE || kind == Indicator.Kind.RANK;
    }

    private Judgement known(
            Clause clause,
            RuleSheet rule,
            Outcome outcome,
            Message reason,
            List<Measure> judged,
            List<Measure> missed) {
        List<Message> remarks = opposites(rule, outcome == Outcome.MISSED);
        boolean unverifiable = judged.stream().anyMatch(m -> m.isBareRate(book.catalogue()));
        return new Judgement(clause, outcome, reason, judged, missed, null, List.of(), remarks, unverifiable);
    }

    /** Other published readings of the clause that would turn the verdict round. */
    private List<Message> opposites(RuleSheet rule, boolean missed) {
        List<Message> out = new ArrayList<>();
        for (RuleSheet.Comparison other : rule.compare()) {
            if (figures.of(other.indicator()) instanceof Figure.Known k
                    && other.target().satisfiedBy(k.measures().get(0).value()) == missed) {
                Measure m = k.measures().get(0);
                Amount shown = new Amount(
                        m.value(), book.catalogue().get(other.indicator()).unit(), other.target());
                out.add(Message.of(
                        missed ? "remark.other-reading-meets" : "remark.other-reading-misses",
                        book.catalogue().get(other.indicator()),
                        shown,
                        other.target(),
                        other.because(),
                        Shown.arithmeticOrNothing(m, other.target())));
            }
        }
        return out;
    }

    private Message lacking(Inputs inputs) {
        List<Object> names = new ArrayList<>();
        inputs.missing().forEach(code -> names.add(book.catalogue().get(code)));
        List<Object> bases = new ArrayList<>();
        inputs.missingBases().forEach(code -> bases.add(book.catalogue().get(code)));
        return bases.isEmpty()
                ? Message.of("reason.no-data", names)
                : Message.of("reason.no-base", bases, heading.unitName());
    }

    private List<String> contradicting(Set<String> uses) {
        Set<String> keys = new LinkedHashSet<>();
        uses.forEach(code -> keys.addAll(contradictions.getOrDefault(code, Set.of())));
        return List.copyOf(keys);
    }

    private boolean publicationIsOver() {
        return asOf.getYear() > heading.period().year() + 1;
    }

    private static Object words(@Nullable Object text) {
        return text == null ? "" : text;
    }

    private static Judgement plain(Clause clause, @Nullable Outcome outcome, Message reason) {
        return new Judgement(clause, outcome, reason, List.of(), List.of(), null, List.of(), List.of(), false);
    }
}
