package parcheck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Source;
import parcheck.plan.Clause;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleSheet;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Holds reports against one plan. Safe to use from several threads; every report is judged by itself. */
public final class Checker implements AutoCloseable {
    private final RuleBook book;
    private final RuleSet rules;

    Checker(RuleBook book, RuleSet rules) {
        this.book = book;
        this.rules = rules;
    }

    /** The rules that judge. */
    public RuleBook book() {
        return book;
    }

    /** Judges one report as of a date; without one, as of the last day of its period, so that the verdict is the same on any day. */
    public Verdict check(Report report, Source source, @Nullable LocalDate asOf) {
        LocalDate date = asOf == null ? report.heading().period().end() : asOf;
        Header header = new Header(
                report.heading(),
                book.plan().id(),
                book.plan().title(),
                date,
                source.name(),
                source.sha256(),
                book.sha256(),
                book.origin(),
                EngineVersion.text());
        return check(report, header);
    }

    private Verdict check(Report report, Header header) {
        Figures figures = new Figures(book.catalogue(), book.plan(), report);
        Set<String> failed = new LinkedHashSet<>();
        List<Findings.Fired> fired = fire(facts(figures, report), failed);
        List<Finding> integrity = new IntegrityFindings(book, report).all(fired);
        List<Judgement> judgements = judge(report, figures, header.asOf(), fired, failed, integrity);
        List<Finding> findings = new ArrayList<>(integrity);
        TargetFindings targets = new TargetFindings(book.catalogue(), report);
        judgements.forEach(j -> findings.addAll(targets.of(j)));
        findings.addAll(new DoubtFindings(book.catalogue(), report).all(named(judgements)));
        findings.sort(order());
        return new Verdict(header, judgements, List.copyOf(findings), List.copyOf(failed));
    }

    private List<Judgement> judge(
            Report report,
            Figures figures,
            LocalDate asOf,
            List<Findings.Fired> fired,
            Set<String> failed,
            List<Finding> integrity) {
        return new Judge(book, figures, report.heading(), asOf, missedByRule(fired), failed, contradictions(integrity))
                .judge();
    }

    /** The ids of the rules that fire on bare facts; for probing rules. */
    Set<String> fired(List<Measure> measures) {
        return rules.fire(measures).stream().map(Findings.Fired::rule).collect(Collectors.toSet());
    }

    /** How one clause's rule judges a report; for trying its cases. */
    Judgement judge(RuleSheet rule, Report report) {
        Figures figures = new Figures(book.catalogue(), book.plan(), report);
        List<Findings.Fired> fired = rules.fire(facts(figures, report));
        List<Finding> integrity = new IntegrityFindings(book, report).all(fired);
        LocalDate asOf = report.heading().period().end();
        return judge(report, figures, asOf, fired, Set.of(), integrity).stream()
                .filter(j -> j.clause().rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the integrity rules that speak about a report; for trying their cases. */
    Set<String> integrityRules(Report report) {
        Figures figures = new Figures(book.catalogue(), book.plan(), report);
        return rules.fire(facts(figures, report)).stream()
                .filter(f -> f.grade() != Findings.Grade.MISSED)
                .map(Findings.Fired::rule)
                .collect(Collectors.toSet());
    }

    /** Only figures that some rule looks at become facts, with the relations between them and the claims of the prose. */
    private List<Object> facts(Figures figures, Report report) {
        Set<Object> facts = new LinkedHashSet<>();
        for (RuleSheet rule : book.rules()) {
            for (String code : rule.needs()) {
                if (figures.of(code) instanceof Figure.Known known) {
                    facts.addAll(known.measures());
                }
            }
        }
        facts.addAll(new Integrity(book, figures).balances());
        facts.addAll(new RegisterBalances(book, figures, report).balances());
        report.claims().forEach(claim -> facts.add(Statement.of(claim)));
        return List.copyOf(facts);
    }

    /** One throwing rule would silence all others, so after a failure each rule is asked alone, with its own facts only. */
    private List<Findings.Fired> fire(List<Object> facts, Set<String> failed) {
        try {
            return rules.fire(facts);
        } catch (RuntimeException first) {
            List<Findings.Fired> fired = new ArrayList<>();
            book.rules().forEach(r -> fireAlone(r.id(), facts, f -> concerns(f, r), fired, failed));
            book.integrity().forEach(r -> fireAlone(r.id(), facts, f -> !(f instanceof Measure), fired, failed));
            return fired;
        }
    }

    private void fireAlone(
            String rule, List<Object> facts, Predicate<Object> own, List<Findings.Fired> fired, Set<String> failed) {
        try {
            fired.addAll(rules.fireOnly(rule, facts.stream().filter(own).toList()));
        } catch (RuntimeException e) {
            failed.add(rule);
        }
    }

    private static boolean concerns(Object fact, RuleSheet rule) {
        return fact instanceof Measure m && rule.needs().contains(m.indicator());
    }

    private static Map<String, Set<Measure>> missedByRule(List<Findings.Fired> fired) {
        Map<String, Set<Measure>> out = new HashMap<>();
        for (Findings.Fired f : fired) {
            for (Object fact : f.facts()) {
                if (f.grade() == Findings.Grade.MISSED && fact instanceof Measure measure) {
                    out.computeIfAbsent(f.rule(), r -> new HashSet<>()).add(measure);
                }
            }
        }
        return out;
    }

    private static Map<String, Set<String>> contradictions(List<Finding> integrity) {
        Map<String, Set<String>> out = new LinkedHashMap<>();
        for (Finding f : integrity) {
            if (f.type() == FindingClass.BLOCK && !RegisterFindings.is(f)) {
                f.indicators()
                        .forEach(code -> out.computeIfAbsent(code, c -> new LinkedHashSet<>())
                                .add(f.key()));
            }
        }
        return out;
    }

    private static Set<String> named(List<Judgement> judgements) {
        Set<String> out = new HashSet<>();
        for (Judgement j : judgements) {
            if (j.outcome() == Outcome.NO_DATA) {
                j.reason().gaps().forEach(gap -> Named.codes(gap, out));
            }
        }
        return out;
    }

    private Comparator<Finding> order() {
        Map<String, Integer> clauses = new HashMap<>();
        for (Clause clause : book.plan().clauses()) {
            clauses.put(clause.id(), clauses.size());
        }
        return Comparator.comparing(Finding::type)
                .thenComparing(f -> clauses.getOrDefault(f.clause() == null ? "" : f.clause(), -1))
                .thenComparing(Finding::rule)
                .thenComparing(
                        f -> f.places().isEmpty() ? "" : f.places().get(0).toString())
                .thenComparing(Finding::key);
    }

    /** Frees the compiled rules. */
    @Override
    public void close() {
        rules.close();
    }
}
