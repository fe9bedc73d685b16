package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.IntegritySheet;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.plan.Target;
import parcheck.report.Measure;

/** Puts freshly compiled rules on trial: each is probed just below, at and just above its target, and must judge its own cases right. */
final class RuleTrial {
    private final Checker checker;
    private final RuleBook book;
    private final List<String> problems = new ArrayList<>();

    RuleTrial(Checker checker) {
        this.checker = checker;
        this.book = checker.book();
    }

    List<String> problems() {
        book.rules().forEach(r -> trying(r.file(), () -> probe(r)));
        if (problems.isEmpty()) {
            book.rules().forEach(r -> trying(r.file(), () -> cases(r)));
            book.integrity().forEach(r -> trying(r.file(), () -> cases(r)));
        }
        return problems;
    }

    /** A rule that throws on its own probes or cases is refused like one that answers wrong. */
    private void trying(String file, Runnable trial) {
        try {
            trial.run();
        } catch (RuntimeException e) {
            problems.add(file + ": a rule failed while it was tried: " + e.getMessage());
        }
    }

    /** One figure put before a rule, and whether its sheet says that this is a miss. */
    record Probe(String indicator, BigDecimal value, boolean miss) {}

    /** Just below, at and just above the target, for every indicator of the rule; nothing lies above an exact one. */
    static List<Probe> probes(RuleSheet rule, Catalogue catalogue) {
        Target target = rule.target();
        List<Probe> out = new ArrayList<>();
        for (String code : rule.needs()) {
            BigDecimal step = step(catalogue.get(code));
            List<BigDecimal> values = new ArrayList<>(List.of(target.limit().subtract(step), target.limit()));
            if (target.comparator() != Target.Comparator.EXACTLY) {
                values.add(target.limit().add(step));
            }
            values.forEach(v -> out.add(new Probe(code, v, !target.satisfiedBy(v))));
        }
        return out;
    }

    private static BigDecimal step(Indicator indicator) {
        return switch (indicator.kind()) {
            case COUNT, CHOICE, RANK -> BigDecimal.ONE;
            default -> new BigDecimal("0.0000000001");
        };
    }

    private void probe(RuleSheet rule) {
        for (String code : rule.needs()) {
            Indicator indicator = book.catalogue().get(code);
            if (rule.target().percent() != (indicator.kind() == Indicator.Kind.PERCENT)) {
                problems.add(rule.file() + ".yaml: the target is "
                        + (rule.target().percent() ? "" : "not ") + "in %, but " + code + " is a " + indicator.kind());
            }
        }
        probes(rule, book.catalogue()).forEach(p -> probe(rule, p));
    }

    private void probe(RuleSheet rule, Probe probe) {
        Measure measure =
                new Measure(probe.indicator(), probe.indicator(), probe.value(), null, Measure.Origin.STATED, null, "");
        boolean fired = checker.fired(List.of(measure)).contains(rule.id());
        if (fired != probe.miss()) {
            problems.add(rule.file() + ": the sheet says \"" + rule.target().written() + "\", but the rule "
                    + (fired ? "calls " : "does not call ") + probe.indicator() + " = "
                    + probe.value().toPlainString() + " a miss");
        }
    }

    private void cases(RuleSheet rule) {
        Set<String> outcomes = new HashSet<>();
        boolean atLimit = false;
        for (RuleSheet.Case c : rule.cases()) {
            Judgement judgement = checker.judge(rule, CaseReport.of(book, c));
            String outcome =
                    judgement.outcome() == null ? "" : judgement.outcome().code();
            if (!outcome.equals(c.outcome())) {
                problems.add(rule.file() + ".yaml, case \"" + c.name() + "\": expected " + c.outcome() + ", judged "
                        + outcome + " " + judgement.judged());
            }
            outcomes.add(c.outcome());
            atLimit |= judgement.judged().stream()
                    .anyMatch(m -> m.value().compareTo(rule.target().limit()) == 0);
        }
        if (!outcomes.contains("met") || !outcomes.contains("missed") || !atLimit) {
            problems.add(rule.file() + ".yaml: cases need a passing one, a failing one and one exactly at the limit");
        }
    }

    private void cases(IntegritySheet rule) {
        Set<Boolean> answers = new HashSet<>();
        for (IntegritySheet.Case c : rule.cases()) {
            boolean fires = checker.integrityRules(CaseReport.of(book, c), CaseReport.against(book, c))
                    .contains(rule.id());
            if (fires != c.fires()) {
                problems.add(
                        rule.file() + ".yaml, case \"" + c.name() + "\": the rule " + (fires ? "speaks" : "is silent"));
            }
            answers.add(c.fires());
        }
        if (answers.size() < 2) {
            problems.add(rule.file() + ".yaml: cases need one where the rule speaks and one where it is silent");
        }
    }
}
