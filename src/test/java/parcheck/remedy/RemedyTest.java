package parcheck.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.check.Checker;
import parcheck.check.RepositoryRules;
import parcheck.check.RuleLoader;
import parcheck.check.Verdict;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.paper.FindingsJson;
import parcheck.paper.LittleRules;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.report.Doubt;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Report;

/** Who has to do what by when, and since when it repeats. */
class RemedyTest {
    private static final LocalDate FROM = LocalDate.of(2023, 6, 20);

    @TempDir
    static Path folder;

    @TempDir
    Path earlier;

    private static Checker checker;
    private static Offices offices;

    @BeforeAll
    static void load() {
        LittleRules.write(folder, 2023);
        checker = RuleLoader.load(RuleBookReader.read(RuleFolder.open(folder), "p2023"), RepositoryRules.CACHE);
        offices = OfficesReader.read(OfficesReader.packed("hung-yen-2023"));
    }

    @AfterAll
    static void close() {
        checker.close();
    }

    private static Verdict verdict(String period, String all, String good) {
        Map<String, Measure> stated = Map.of("a.all", stated("a.all", all), "a.good", stated("a.good", good));
        Heading heading = new Heading(
                "Tỉnh U",
                checker.book().plan().units().find("tỉnh U"),
                Level.PROVINCE,
                Period.of(period),
                null,
                Place.WHOLE_FILE,
                Place.WHOLE_FILE);
        Doubt doubt = new Doubt(Doubt.Kind.BOUND, "9.1", Place.cell("Biểu 1", 9, 4), "gần 90 %", List.of());
        Report report = new Report(heading, stated, Map.of(), List.of(doubt));
        return checker.check(report, new Source("báo cáo.xlsx", new byte[0], "0".repeat(64)), null);
    }

    private static Measure stated(String code, String value) {
        BigDecimal number = new BigDecimal(value);
        return new Measure(code, code, number, null, Measure.Origin.STATED, Place.cell("Biểu 1", 4, 4), value);
    }

    private static UnitRemedy remedy(Verdict verdict, History history, Step highest) {
        return new Remedy(offices, history, checker.book().catalogue(), highest).of(verdict, FROM);
    }

    private History history(String... periods) throws IOException {
        History history = new History();
        for (String period : periods) {
            Path file = earlier.resolve(period + ".json");
            Files.write(file, new FindingsJson(checker.book().catalogue()).file(verdict(period, "3000", "2000")));
            history.add(file);
        }
        return history;
    }

    @Test
    void aMissHasOwnerLeadTermAndEvidence() {
        Task task = remedy(verdict("2023-H1", "3000", "2849"), new History(), Step.REMINDER)
                .tasks()
                .get(0);
        assertThat(task.finding().clause()).isEqualTo("II.1.a");
        assertThat(task.head()).isEqualTo("Chủ tịch UBND tỉnh U");
        assertThat(task.lead()).isEqualTo("Sở Tư pháp");
        assertThat(task.days()).isEqualTo(10);
        assertThat(task.due()).isEqualTo(LocalDate.of(2023, 7, 4));
        assertThat(task.evidence()).startsWith("Bảng trích từ hệ thống");
        assertThat(task.repeated()).isNull();
    }

    @Test
    void notesAskForNothing() {
        UnitRemedy remedy = remedy(verdict("2023-H1", "3000", "2999"), new History(), Step.REMINDER);
        assertThat(remedy.tasks())
                .hasSameSizeAs(remedy.verdict().findings().stream()
                        .filter(f -> f.type() != parcheck.check.FindingClass.NOTE)
                        .toList());
    }

    @Test
    void repetitionIsCountedBackWithoutAGap() throws IOException {
        Task task = remedy(
                        verdict("2023-YEAR", "3000", "2849"),
                        history("2021-YEAR", "2022-YEAR", "2023-H1"),
                        Step.REMINDER)
                .tasks()
                .get(0);
        assertThat(task.repeated()).isEqualTo(new Repetition(Period.of("2021"), 3));
    }

    @Test
    void aPeriodInWhichItWasMendedBreaksTheRow() throws IOException {
        History history = history("2021-YEAR", "2023-H1");
        Path good = earlier.resolve("good.json");
        Files.write(good, new FindingsJson(checker.book().catalogue()).file(verdict("2022-YEAR", "3000", "2999")));
        history.add(good);
        Task task = remedy(verdict("2023-YEAR", "3000", "2849"), history, Step.REMINDER)
                .tasks()
                .get(0);
        assertThat(task.repeated()).isEqualTo(new Repetition(Period.of("2023-H1"), 1));
    }

    @Test
    void laterPeriodsAndTheSameOneDoNotCount() throws IOException {
        Task task = remedy(verdict("2023-H1", "3000", "2849"), history("2023-H1", "2023-YEAR"), Step.REMINDER)
                .tasks()
                .get(0);
        assertThat(task.repeated()).isNull();
    }

    @Test
    void nothingSharperThanAReminderWithoutTheInspectorsWord() throws IOException {
        History history = history("2021-YEAR", "2022-YEAR", "2023-H1");
        Verdict verdict = verdict("2023-YEAR", "3000", "2849");
        UnitRemedy usual = remedy(verdict, history, Step.REMINDER);
        assertThat(usual.step()).isEqualTo(Step.REMINDER);
        assertThat(usual.suggested()).isEqualTo(Step.CRITICISM);
        assertThat(remedy(verdict, history, Step.CORRECTION).step()).isEqualTo(Step.CORRECTION);
        assertThat(remedy(verdict, history, Step.CRITICISM).step()).isEqualTo(Step.CRITICISM);
        assertThat(remedy(verdict, new History(), Step.CRITICISM).step()).isEqualTo(Step.REMINDER);
        assertThat(remedy(verdict, history("2023-H1"), Step.CRITICISM).step()).isEqualTo(Step.CORRECTION);
    }

    @Test
    void aQuestionThatRepeatsIsNoReasonForASharperForm() throws IOException {
        History history = history("2022-YEAR", "2023-H1");
        UnitRemedy remedy = remedy(verdict("2023-YEAR", "3000", "2999"), history, Step.CRITICISM);
        assertThat(remedy.tasks()).isNotEmpty().allMatch(t -> t.finding().type() == parcheck.check.FindingClass.VERIFY);
        assertThat(remedy.tasks()).anyMatch(t -> t.repeated() != null);
        assertThat(remedy.suggested()).isEqualTo(Step.REMINDER);
    }

    @Test
    void onlyFindingsFilesTellOfThePast() throws IOException {
        Path other = Files.writeString(earlier.resolve("other.json"), "{\"schema\": \"x\"}");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new History().add(other))
                .isInstanceOf(IOException.class);
        Path broken = Files.writeString(earlier.resolve("broken.json"), "{");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new History().add(broken))
                .isInstanceOf(IOException.class);
    }
}
