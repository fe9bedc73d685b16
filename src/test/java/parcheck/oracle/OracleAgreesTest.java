package parcheck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parcheck.check.Checker;
import parcheck.check.Judgement;
import parcheck.check.Outcome;
import parcheck.check.RepositoryRules;
import parcheck.check.Verdict;
import parcheck.intake.Source;
import parcheck.plan.RuleBook;

/** Random reports are judged twice, by Drools and by plain Java, and never differently. {@code -Doracle.reports=N} draws more of them. */
class OracleAgreesTest {
    private static final int REPORTS = Integer.getInteger("oracle.reports", 100_000);

    @Test
    void droolsAndPlainJavaNeverDisagree() throws Exception {
        Checker checker = RepositoryRules.of2023();
        RuleBook book = checker.book();
        Oracle oracle = new Oracle(book);
        RandomReports reports = new RandomReports(book, 20231214L);
        Source source = new Source("random", new byte[0], "");
        Map<Outcome, Long> seen = new EnumMap<>(Outcome.class);
        for (int i = 0; i < REPORTS; i++) {
            RandomReports.Drawn drawn = reports.next();
            Map<String, String> expected = oracle.judge(drawn.figures(), drawn.level(), drawn.period(), drawn.home());
            Map<String, String> judged = outcomes(checker.check(drawn.report(), source, null), seen);
            if (!judged.equals(expected)) {
                assertThat(judged).as("report %d: %s", i, drawn).isEqualTo(expected);
            }
        }
        assertThat(seen.keySet())
                .as("every outcome was drawn")
                .contains(
                        Outcome.MET,
                        Outcome.MISSED,
                        Outcome.PENDING,
                        Outcome.NO_DATA,
                        Outcome.NOT_APPLICABLE,
                        Outcome.CONTRADICTED);
        System.out.println("oracle: " + REPORTS + " reports, 0 disagreements, outcomes drawn " + seen);
    }

    private static Map<String, String> outcomes(Verdict verdict, Map<Outcome, Long> seen) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Judgement j : verdict.judgements()) {
            if (j.outcome() != null) {
                out.put(j.clause().id(), j.outcome().code());
                seen.merge(j.outcome(), 1L, Long::sum);
            }
        }
        return out;
    }
}
