package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.plan.RuleSheet;
import parcheck.plan.Target;
import parcheck.report.Measure;

/** Whoever changes a single threshold, comparator or indicator of a rule, or the target on its sheet, is stopped when the rules load. */
class EveryMutantDiesTest {
    private static final Pattern LIMIT = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)B");
    private static final Pattern COMPARATOR = Pattern.compile("value (<=|>=|<|>|==|!=) ");
    private static final RuleBook BOOK = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");

    @Test
    void everyChangedRuleAnswersAProbeWrong() {
        Map<String, String> mutants = new LinkedHashMap<>();
        Map<String, RuleSheet> origins = new LinkedHashMap<>();
        for (RuleSheet rule : BOOK.rules()) {
            for (String drl : mutantsOf(rule)) {
                String name = rule.id() + "~" + mutants.size();
                mutants.put("m" + mutants.size(), drl.replace("\"" + rule.id() + "\"", "\"" + name + "\""));
                origins.put(name, rule);
            }
        }
        Set<String> alive = new TreeSet<>(origins.keySet());
        try (RuleSet compiled = RuleSet.of(RuleCompiler.compile("mutants", mutants))) {
            origins.forEach((name, rule) -> {
                for (RuleTrial.Probe p : RuleTrial.probes(rule, BOOK.catalogue())) {
                    if (names(compiled, p).contains(name) != p.miss()) {
                        alive.remove(name);
                    }
                }
            });
        }
        assertThat(origins).hasSizeGreaterThan(BOOK.rules().size() * 5);
        assertThat(alive).as("mutants nobody noticed").isEmpty();
        System.out.println("mutants: " + origins.size() + " changed rules, " + alive.size() + " survived");
    }

    @Test
    void everyChangedTargetOnASheetIsNoticed() {
        for (RuleSheet rule : BOOK.rules()) {
            for (Target.Comparator other : Target.Comparator.values()) {
                boolean same = other == rule.target().comparator()
                        || Set.of(other, rule.target().comparator())
                                .equals(Set.of(Target.Comparator.EXACTLY, Target.Comparator.AT_LEAST));
                if (!same) {
                    Target changed = new Target(
                            other, rule.target().limit(), rule.target().percent());
                    assertThat(answersAlike(rule, changed))
                            .as(rule.id() + " " + changed.written())
                            .isFalse();
                }
            }
            for (String step : wholeOnly(rule) ? List.of("1", "-1") : List.of("0.0001", "-0.0001")) {
                Target changed = new Target(
                        rule.target().comparator(),
                        rule.target().limit().add(new BigDecimal(step)),
                        rule.target().percent());
                assertThat(answersAlike(rule, changed))
                        .as(rule.id() + " " + changed.written())
                        .isFalse();
            }
        }
    }

    /** Whether the unchanged rule (which answers like its own target) would pass the probes of another target. */
    private static boolean answersAlike(RuleSheet rule, Target other) {
        RuleSheet changed = new RuleSheet(
                rule.id(),
                rule.file(),
                rule.drl(),
                rule.title(),
                other,
                rule.kind(),
                rule.judged(),
                rule.needs(),
                rule.applies(),
                rule.until(),
                rule.untilReason(),
                rule.reading(),
                rule.remedy(),
                rule.compare(),
                rule.cases());
        return RuleTrial.probes(changed, BOOK.catalogue()).stream()
                .allMatch(p -> p.miss() != rule.target().satisfiedBy(p.value()));
    }

    private static List<String> mutantsOf(RuleSheet rule) {
        List<String> out = new ArrayList<>();
        Matcher limit = LIMIT.matcher(rule.drl());
        while (limit.find()) {
            for (String step : List.of("1", "-1", "0.01", "-0.01")) {
                BigDecimal moved = new BigDecimal(limit.group(1)).add(new BigDecimal(step));
                boolean unseen = wholeOnly(rule) && step.contains(".");
                if (!unseen) {
                    out.add(rule.drl().substring(0, limit.start()) + moved.toPlainString() + "B"
                            + rule.drl().substring(limit.end()));
                }
            }
        }
        Matcher comparator = COMPARATOR.matcher(rule.drl());
        while (comparator.find()) {
            for (String other : List.of("<", "<=", ">", ">=")) {
                if (!other.equals(comparator.group(1))) {
                    out.add(rule.drl().substring(0, comparator.start()) + "value " + other + " "
                            + rule.drl().substring(comparator.end()));
                }
            }
        }
        for (String code : rule.needs()) {
            out.add(rule.drl().replace("\"" + code + "\"", "\"some.other\""));
        }
        return out;
    }

    /** A limit on whole things means the same when moved by less than one. */
    private static boolean wholeOnly(RuleSheet rule) {
        return rule.needs().stream().map(BOOK.catalogue()::get).allMatch(i -> switch (i.kind()) {
            case COUNT, CHOICE, RANK -> true;
            default -> false;
        });
    }

    private static Set<String> names(RuleSet rules, RuleTrial.Probe p) {
        Measure m = new Measure(p.indicator(), p.indicator(), p.value(), null, Measure.Origin.STATED, null, "");
        return rules.fire(List.of(m)).stream().map(Findings.Fired::rule).collect(Collectors.toSet());
    }
}
