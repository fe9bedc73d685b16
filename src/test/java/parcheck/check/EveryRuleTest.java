package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parcheck.plan.IntegritySheet;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.plan.RuleSheet;

/** Every rule of every plan judges each of its own cases as its sheet says. */
class EveryRuleTest {
    private static final List<Checker> CHECKERS = new ArrayList<>();

    @BeforeAll
    static void load() {
        RuleFolder folder = RuleFolder.open(Path.of("rules"));
        folder.plans()
                .forEach(plan ->
                        CHECKERS.add(RuleLoader.load(RuleBookReader.read(folder, plan), RepositoryRules.CACHE)));
    }

    @AfterAll
    static void close() {
        CHECKERS.forEach(Checker::close);
    }

    @TestFactory
    Stream<DynamicTest> judgesItsCases() {
        return CHECKERS.stream()
                .flatMap(checker -> checker.book().rules().stream()
                        .flatMap(rule -> rule.cases().stream()
                                .map(c -> DynamicTest.dynamicTest(rule.id() + ": " + c.name(), () -> {
                                    Judgement judgement = checker.judge(rule, CaseReport.of(checker.book(), c));
                                    assertThat(judgement.outcome()).isNotNull();
                                    assertThat(judgement.outcome().code()).isEqualTo(c.outcome());
                                }))));
    }

    @TestFactory
    Stream<DynamicTest> integrityRulesSpeakWhenTheyMust() {
        return CHECKERS.stream()
                .flatMap(checker -> checker.book().integrity().stream()
                        .flatMap(rule -> rule.cases().stream().map(c -> test(checker, rule, c))));
    }

    private static DynamicTest test(Checker checker, IntegritySheet rule, IntegritySheet.Case c) {
        return DynamicTest.dynamicTest(
                rule.id() + ": " + c.name(),
                () -> assertThat(checker.integrityRules(
                                        CaseReport.of(checker.book(), c), CaseReport.against(checker.book(), c))
                                .contains(rule.id()))
                        .isEqualTo(c.fires()));
    }

    /** The 54 demands of the 2023 plan, by the numbers under which the plan's table knows them. */
    @Test
    void the2023PlanIsWhole() {
        RuleBook book = CHECKERS.stream()
                .map(Checker::book)
                .filter(b -> b.plan().id().equals("hung-yen-2023"))
                .findFirst()
                .orElseThrow();
        assertThat(book.plan().clauses()).hasSize(54).extracting(c -> c.row()).doesNotHaveDuplicates();
        assertThat(book.plan().clauses())
                .allSatisfy(c -> assertThat(c.rule() == null).isEqualTo(c.unjudged() != null));
        assertThat(book.rules()).extracting(RuleSheet::id).doesNotHaveDuplicates();
    }
}
