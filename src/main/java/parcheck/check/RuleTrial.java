package parcheck.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private void probe(RuleSheet rule) {
        Target target = rule.target();
        for (String code : rule.needs()) {
            Indicator indicator = book.catalogue().get(code);
            if (target.percent() != (indicator.kind() == Indicator.Kind.PERCENT)) {
                problems.add(rule.file() + ".yaml: the target is " + (target.percent() ? "" : "not ") + "in %, but "
                        + code + " is a " + indicator.kind());
            }
            BigDecimal step = step(indicator);
            probe(rule, code, target.limit().subtract(step));
            probe(rule, code, target.limit());
            if (target.comparator() != Target.Comparator.EXACTLY) {
                probe(rule, code, target.limit().add(step));
            }
        }
    }

    private static BigDecimal step(Indicator indicator) {
        return switch (indicator.kind()) {
            case COUNT, CHOICE, RANK -> BigDecimal.ONE;
            default -> new BigDecimal("0.0000000001");
        };
    }

    private void probe(RuleSheet rule, String code, BigDecimal value) {
        Measure measure = new Measure(code, code, value, null, Measure.Origin.STATED, null, "");
        boolean fired = checker.fired(List.of(measure)).contains(rule.id());
        if (fired == rule.target().satisfiedBy(value)) {
            problems.add(rule.file() + ": the sheet says \"" + rule.target().written() + "\", but the rule "
                    + (fired ? "calls " : "does not call ") + code + " = " + value.toPlainString() + " a miss");
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
            boolean fires = checker.integrityRules(CaseReport.of(book, c)).contains(rule.id());
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
