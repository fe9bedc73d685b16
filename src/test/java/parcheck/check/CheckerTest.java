package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Every outcome, and what follows from it. */
class CheckerTest {
    private static Checker checker;

    @BeforeAll
    static void load() {
        checker = new SmallRules().kept();
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    @Test
    void aShareAboveItsTargetIsMetAndAsksForNothing() {
        Verdict v = check("a.all", "190", "a.good", "189");
        assertThat(outcome(v, "II.1.a")).isEqualTo(Outcome.MET);
        assertThat(v.findings()).isEmpty();
        assertThat(v.exitCode()).isZero();
    }

    @Test
    void aMissNamesFigureTargetGapLeastChangeAndPlace() {
        Verdict v = check("a.all", "190", "a.good", "150");
        assertThat(v.findings()).singleElement().satisfies(f -> {
            assertThat(f.type()).isEqualTo(FindingClass.BREACH);
            assertThat(f.clause()).isEqualTo("II.1.a");
            assertThat(f.outcome()).isEqualTo(Outcome.MISSED);
            assertThat(f.leastChange()).isEqualTo(new LeastChange(LeastChange.Kind.MEND, new BigDecimal("31")));
            assertThat(f.gap())
                    .isEqualByComparingTo(new BigDecimal("95")
                            .subtract(new BigDecimal("15000")
                                    .divide(new BigDecimal("190"), java.math.MathContext.DECIMAL128)));
            assertThat(f.denominator()).containsExactly("a.all");
            assertThat(f.places()).containsExactly(Place.cell("Biểu 1", 2, 4));
        });
        assertThat(v.exitCode()).isEqualTo(1);
    }

    @Test
    void aMissingFigureIsNeverAPass() {
        Verdict v = check("a.all", "190");
        assertThat(outcome(v, "II.1.a")).isEqualTo(Outcome.NO_DATA);
        assertThat(v.findings()).extracting(Finding::type).containsExactly(FindingClass.VERIFY);
    }

    @Test
    void nothingToCountIsNotApplicableAndNotAHundredPercent() {
        assertThat(outcome(check("a.all", "0", "a.good", "0"), "II.1.a")).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void impossibleFiguresContradictTheTargetsThatRestOnThem() {
        Verdict v = check("a.all", "180", "a.good", "181");
        Judgement judgement = judgement(v, "II.1.a");
        assertThat(judgement.outcome()).isEqualTo(Outcome.CONTRADICTED);
        assertThat(judgement.contradictedBy())
                .containsExactly(v.findings().get(0).key());
        assertThat(v.findings().get(0).type()).isEqualTo(FindingClass.BLOCK);
    }

    @Test
    void aStatedRateIsJudgedAsStatedAndMarked() {
        Verdict met = check("s.stated", "97");
        assertThat(outcome(met, "II.1.a")).isEqualTo(Outcome.MET);
        assertThat(met.findings()).anySatisfy(f -> {
            assertThat(f.type()).isEqualTo(FindingClass.VERIFY);
            assertThat(f.message().code()).isEqualTo("finding.stated-only");
        });
        Verdict missed = check("s.stated", "95");
        assertThat(missed.findings()).anySatisfy(f -> {
            assertThat(f.type()).isEqualTo(FindingClass.BREACH);
            assertThat(f.message().code()).isEqualTo("finding.missed.stated");
            assertThat(f.leastChange()).isEqualTo(new LeastChange(LeastChange.Kind.POINTS, new BigDecimal("0")));
        });
    }

    @Test
    void countsOutweighAStatedRate() {
        assertThat(outcome(check("s.stated", "97", "a.all", "100", "a.good", "90"), "II.1.a"))
                .isEqualTo(Outcome.MISSED);
    }

    @Test
    void aYearlyQuotaIsPendingBeforeTheYearEndsAndWarnsOnlyBehindPace() {
        Verdict behind = check(Level.PROVINCE, "2023-H1", "a.all", "196");
        assertThat(judgement(behind, "II.1.b").pace())
                .isEqualTo(new Pace(new BigDecimal("4"), new BigDecimal("4.99"), new BigDecimal("8.02"), true));
        assertThat(behind.findings()).anySatisfy(f -> assertThat(f.type()).isEqualTo(FindingClass.WARNING));
        Verdict onPace = check(Level.PROVINCE, "2023-H1", "a.all", "195");
        assertThat(outcome(onPace, "II.1.b")).isEqualTo(Outcome.PENDING);
        assertThat(onPace.findings()).noneSatisfy(f -> assertThat(f.type()).isEqualTo(FindingClass.WARNING));
    }

    @Test
    void aQuotaWithoutItsBaseFigureIsNotJudged() {
        Heading other = new Heading(
                "tỉnh V", null, Level.PROVINCE, Period.of("2023"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        Verdict v = checker.check(new Report(other, stated("a.all", "100"), Map.of(), List.of()), SOURCE, null);
        assertThat(judgement(v, "II.1.b").outcome()).isEqualTo(Outcome.NO_DATA);
        assertThat(judgement(v, "II.1.b").reason().code()).isEqualTo("reason.no-base");
    }

    @Test
    void aClauseForOtherLevelsIsNotApplicable() {
        assertThat(outcome(check(Level.COMMUNE, "2023", "a.all", "10", "a.good", "1"), "II.1.a"))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void aClauseThatNoMachineCanJudgeHasNoOutcomeButAReason() {
        Judgement judgement = judgement(check("a.all", "1"), "II.1.c");
        assertThat(judgement.outcome()).isNull();
        assertThat(judgement.reason().code()).isEqualTo("reason.unjudged");
    }

    @Test
    void aThrowingRuleIsAnErrorAndTheOthersStillJudge() {
        SmallRules rules =
                new SmallRules().with(SmallRules.DRL, "value <= 95B", "value <= 95B, value / ( value - 51B ) != 7B");
        try (Checker throwing = rules.load()) {
            Verdict v = throwing.check(report(Level.PROVINCE, "2023", "a.all", "100", "a.good", "51"), SOURCE, null);
            assertThat(outcome(v, "II.1.a")).isEqualTo(Outcome.ERROR);
            assertThat(v.errors()).containsExactly("II.1.a");
            assertThat(outcome(v, "II.1.b")).isEqualTo(Outcome.MET);
            assertThat(v.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void withoutADateTheVerdictIsAsOfTheLastDayOfThePeriod() {
        assertThat(check(Level.PROVINCE, "2023-H1", "a.all", "1").header().asOf())
                .isEqualTo(LocalDate.of(2023, 6, 14));
    }

    @Test
    void keysStayTheSameFromRunToRunAndDifferBetweenUnits() {
        String one = check("a.all", "190", "a.good", "150").findings().get(0).key();
        String again = check("a.all", "190", "a.good", "140").findings().get(0).key();
        assertThat(again).isEqualTo(one).hasSize(16);
    }

    private static final Source SOURCE = new Source("x.json", new byte[0], "00");

    private static Verdict check(String... figures) {
        return check(Level.PROVINCE, "2023", figures);
    }

    private static Verdict check(Level level, String period, String... figures) {
        return checker.check(report(level, period, figures), SOURCE, null);
    }

    private static Report report(Level level, String period, String... figures) {
        Heading heading = new Heading(
                "tỉnh U",
                checker.book().plan().units().find("tỉnh U"),
                level,
                Period.of(period),
                null,
                Place.WHOLE_FILE,
                Place.WHOLE_FILE);
        return new Report(heading, stated(figures), Map.of(), List.of());
    }

    private static Map<String, Measure> stated(String... figures) {
        Map<String, Measure> out = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i += 2) {
            out.put(
                    figures[i],
                    new Measure(
                            figures[i],
                            figures[i],
                            new BigDecimal(figures[i + 1]),
                            null,
                            Measure.Origin.STATED,
                            Place.cell("Biểu 1", i, 4),
                            figures[i + 1]));
        }
        return out;
    }

    private static Outcome outcome(Verdict v, String clause) {
        return judgement(v, clause).outcome();
    }

    private static Judgement judgement(Verdict v, String clause) {
        return v.judgements().stream()
                .filter(j -> j.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }
}
