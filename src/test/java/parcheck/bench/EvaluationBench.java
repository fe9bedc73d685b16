package parcheck.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import parcheck.check.Checker;
import parcheck.check.RuleCache;
import parcheck.check.RuleLoader;
import parcheck.intake.Source;
import parcheck.oracle.Oracle;
import parcheck.oracle.RandomReports;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** One report, judged by the product and by the plain-Java oracle, turn by turn in one process. */
@Tag("bench")
class EvaluationBench {
    private static final int REPORTS = 2_000;
    private static final int ROUNDS = 9;

    @Test
    void evaluationAgainstPlainJava() throws Exception {
        RuleBook book = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");
        Oracle oracle = new Oracle(book);
        Source source = new Source("random", new byte[0], "");
        List<RandomReports.Drawn> drawn = new ArrayList<>();
        RandomReports reports = new RandomReports(book, 1L);
        for (int i = 0; i < REPORTS; i++) {
            drawn.add(reports.next());
        }
        try (Checker checker = RuleLoader.load(book, RuleCache.none())) {
            Ratios ratios = Ratios.of(
                    "evaluation of one report",
                    () -> drawn.forEach(d -> checker.check(d.report(), source, null)),
                    "plain-Java oracle",
                    () -> drawn.forEach(d -> oracle.judge(d.figures(), d.level(), d.period(), d.home())),
                    ROUNDS);
            ratios.print(REPORTS);
            assertThat(ratios.median()).as("at most 15 times the oracle").isLessThanOrEqualTo(15);
        }
    }
}
