package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Doubt;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;

/** The gravest first, then the plan's order, then the file's; and nothing is told twice or lost when a rule throws. */
class OrderOfFindingsTest {
    private static final Source SOURCE = new Source("x.json", new byte[0], "00");
    private static final String FIRST = "  - {id: II.1.a, row: A, rule: 1-chapter/1a-share}\n";
    private static final String SECOND = "  - {id: II.1.b, row: B, rule: 1-chapter/1b-cut}\n";

    private static Place row(int row) {
        return Place.cell("Biểu 1", row, 4);
    }

    private static Verdict check(Checker checker, Map<String, Place> blanks, List<Doubt> doubts, String... figures) {
        Heading heading = new Heading(
                "tỉnh U",
                checker.book().plan().units().find("tỉnh U"),
                Level.PROVINCE,
                Period.of("2023"),
                null,
                Place.WHOLE_FILE,
                Place.WHOLE_FILE);
        Map<String, Measure> stated = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            BigDecimal value = new BigDecimal(figures[i + 1]);
            stated.put(
                    figures[i],
                    new Measure(figures[i], figures[i], value, null, Measure.Origin.STATED, row(i), figures[i + 1]));
        }
        return checker.check(new Report(heading, stated, blanks, doubts), SOURCE, null);
    }

    @Test
    void missesStandInThePlansOrderAndDoubtsInTheFiles() {
        List<Doubt> doubts = List.of(
                new Doubt(Doubt.Kind.BOUND, "a.part", row(9), "gần 9", List.of()),
                new Doubt(Doubt.Kind.BOUND, "a.part", row(3), "gần 3", List.of()),
                new Doubt(Doubt.Kind.DOT_DECIMAL, "a.part", row(1), "1.5", List.of()));
        SmallRules rules = new SmallRules().with(SmallRules.PLAN, FIRST + SECOND, SECOND + FIRST);
        try (Checker checker = rules.kept()) {
            Verdict verdict = check(checker, Map.of(), doubts, "a.all", "195", "a.good", "1");
            assertThat(verdict.findings())
                    .extracting(f ->
                            f.type() + " " + f.rule() + " " + f.places().get(0).row())
                    .containsExactly(
                            "BREACH II.1.b 0",
                            "BREACH II.1.a 2",
                            "VERIFY doubt.bound 3",
                            "VERIFY doubt.bound 9",
                            "NOTE doubt.dot-decimal 1");
        }
    }

    @Test
    void aBlankThatAClauseAsksForIsNotToldAgain() {
        try (Checker checker = new SmallRules().kept()) {
            Verdict verdict = check(checker, Map.of("a.good", row(4), "s.stated", row(7)), List.of(), "a.all", "190");
            assertThat(verdict.findings())
                    .extracting(Finding::rule, Finding::places)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("doubt.blank", List.of(row(7))),
                            org.assertj.core.groups.Tuple.tuple("II.1.a", List.of(row(4))));
        }
    }

    @Test
    void whereOneRuleThrowsFiguresThatCannotBeTrueAreStillFound() {
        SmallRules rules =
                new SmallRules().with(SmallRules.DRL, "value <= 95B", "value / ( value - 200B ) != 7B, value <= 95B");
        try (Checker checker = rules.load()) {
            Verdict verdict = check(checker, Map.of(), List.of(), "a.all", "100", "a.good", "200");
            assertThat(verdict.errors()).containsExactly("II.1.a");
            assertThat(verdict.findings()).extracting(Finding::rule).contains("K.bounds");
        }
    }

    @Test
    void aClosedCheckerJudgesNothing() {
        Checker checker = new SmallRules().kept();
        checker.close();
        assertThat(check(checker, Map.of(), List.of(), "a.all", "100", "a.good", "99")
                        .errors())
                .contains("II.1.a", "II.1.b", "K.bounds");
    }
}
