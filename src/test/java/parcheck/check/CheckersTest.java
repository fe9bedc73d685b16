package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.intake.Document;
import parcheck.intake.Intake;
import parcheck.intake.UnreadableFile;
import parcheck.plan.RulesRefused;
import parcheck.report.Given;

/** Which of several plans judges a report: the one whose year and province it is of, whatever else is odd about it. */
class CheckersTest {
    @TempDir
    Path folder;

    private Document report(String period, String value) throws IOException, UnreadableFile {
        String json = """
                {"schema": "parcheck-report/1", "unit": {"name": "tỉnh U", "level": "province"}, "period": "%s",
                 "values": [{"indicator": "a.all", "value": 100}, {"indicator": "a.good", "value": %s}]}
                """.formatted(period, value);
        return Intake.read(Files.writeString(folder.resolve("r.json"), json), "r.json");
    }

    private static Checkers two() {
        return new Checkers(new SmallRules().alsoFor("q", 2024).folder(), List.of("p", "q"), RepositoryRules.CACHE);
    }

    @Test
    void thePlanOfTheYearJudges() throws Exception {
        try (Checkers checkers = two()) {
            assertThat(checkers.check(report("2023-YEAR", "99"), Given.NOTHING, null)
                            .plan()
                            .id())
                    .isEqualTo("p");
            Checkers.Judged judged = checkers.check(report("2024-YEAR", "99"), Given.NOTHING, null);
            assertThat(judged.plan().id()).isEqualTo("q");
            assertThat(judged.catalogue().find("a.all")).isNotNull();
            assertThat(checkers.plan("q").year()).isEqualTo(2024);
        }
    }

    @Test
    void aFigureInDoubtDoesNotMakeAReportForeign() throws Exception {
        try (Checkers checkers = two()) {
            Checkers.Judged judged = checkers.check(report("2023-YEAR", "\"gần 99\""), Given.NOTHING, null);
            assertThat(judged.plan().id()).isEqualTo("p");
            assertThat(judged.verdict().findings()).extracting(Finding::rule).contains("doubt.bound");
        }
    }

    @Test
    void aReportOfNoPlanIsRefusedWithThePlansThereAre() throws Exception {
        Document other = report("2022-YEAR", "99");
        try (Checkers checkers = two()) {
            UnreadableFile refused =
                    catchThrowableOfType(UnreadableFile.class, () -> checkers.check(other, Given.NOTHING, null));
            assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.NO_PLAN);
            assertThat(refused.details()).containsExactly("p", "q");
        }
    }

    @Test
    void whereThereIsOnePlanOnlyItJudgesAndIsLoadedBeforehand() throws Exception {
        SmallRules spoilt = new SmallRules().with(SmallRules.DRL, "95B", "96B");
        try (Checkers one = new Checkers(spoilt.folder(), List.of("p"), RuleCache.none());
                Checkers several = new Checkers(spoilt.folder(), List.of("p", "q"), RuleCache.none())) {
            assertThatThrownBy(one::warmUp).isInstanceOf(RulesRefused.class);
            several.warmUp();
        }
        try (Checkers one = new Checkers(new SmallRules().folder(), List.of("p"), RepositoryRules.CACHE)) {
            assertThat(one.check(report("2022-YEAR", "99"), Given.NOTHING, null)
                            .plan()
                            .id())
                    .isEqualTo("p");
        }
    }

    @Test
    void whatCompletesAReportIsJudged() throws Exception {
        try (Checkers one = new Checkers(new SmallRules().folder(), List.of("p"), RepositoryRules.CACHE)) {
            Verdict verdict = one.check(
                            report("2023-YEAR", "99"),
                            Given.NOTHING,
                            null,
                            book -> Against.NOTHING,
                            (report, book) -> new parcheck.report.Report(
                                    report.heading(), java.util.Map.of(), java.util.Map.of(), List.of()))
                    .verdict();
            assertThat(verdict.count(Outcome.NO_DATA)).isEqualTo(2);
        }
    }

    @Test
    void outcomesAndFindingsAreCountedByTheirSort() throws Exception {
        try (Checkers one = new Checkers(new SmallRules().folder(), List.of("p"), RepositoryRules.CACHE)) {
            Verdict verdict =
                    one.check(report("2023-YEAR", "90"), Given.NOTHING, null).verdict();
            assertThat(verdict.count(Outcome.MISSED)).isEqualTo(1);
            assertThat(verdict.count(Outcome.MET)).isEqualTo(1);
            assertThat(verdict.count(Outcome.ERROR)).isZero();
            assertThat(verdict.count(FindingClass.BREACH)).isEqualTo(1);
            assertThat(verdict.count(FindingClass.BLOCK)).isZero();
        }
    }
}
