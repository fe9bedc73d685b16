package parcheck.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parcheck.oracle.RandomReports;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.plan.RuleSheet;
import parcheck.report.Figure;
import parcheck.report.Figures;
import parcheck.report.Measure;
import parcheck.report.Report;

/** The plan's targets judged by four engines: the same facts, the same findings. */
@Tag("bench")
class RulePeersBench {
    private static final int REPORTS = 500;
    private static final int ROUNDS = 9;

    @Test
    void theSameTargetsByFourEngines() throws Exception {
        RuleBook book = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");
        List<List<Measure>> reports = reports(book);
        List<MissedTarget> targets = MissedTarget.all(book);
        Contest contest = new Contest("All targets of the plan", "report", REPORTS);
        try (RuleEngine drools = new DroolsEngine(book);
                RuleEngine evrete = new EvreteEngine(targets);
                RuleEngine easy = new EasyRulesEngine(targets);
                RuleEngine plain = new PlainJavaEngine(targets)) {
            for (RuleEngine engine : List.of(drools, evrete, easy, plain)) {
                contest.add(
                        engine.name(),
                        () -> reports.stream().mapToLong(engine::judge).sum());
            }
            assertThat(plain.judge(reports.get(0)) + plain.judge(reports.get(1)))
                    .isNotZero();
            Standings.write("rules", contest, contest.run(ROUNDS));
        }
    }

    private static List<List<Measure>> reports(RuleBook book) {
        RandomReports random = new RandomReports(book, 11L);
        List<List<Measure>> out = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            out.add(facts(book, random.next().report()));
        }
        return out;
    }

    private static List<Measure> facts(RuleBook book, Report report) {
        Figures figures = new Figures(book.catalogue(), book.plan(), report);
        Set<Measure> facts = new LinkedHashSet<>();
        for (RuleSheet rule : book.rules()) {
            for (String code : rule.needs()) {
                if (figures.of(code) instanceof Figure.Known known) {
                    facts.addAll(known.measures());
                }
            }
        }
        return List.copyOf(facts);
    }
}
