package parcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import parcheck.plan.RulesRefused;

/** A rule folder with one thing wrong is refused as a whole, and the refusal says what and where. */
class LoaderRefusesTest {
    private static final String DRL = SmallRules.DRL;
    private static final String SHEET = SmallRules.SHEET;
    private static final String PLAN = SmallRules.PLAN;

    @Test
    void theUnspoiledFolderLoads() {
        try (Checker checker = new SmallRules().load()) {
            assertThat(checker.book().rules()).hasSize(2);
        }
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        return Stream.of(
                refuse(
                        "an indicator the sheet does not name",
                        rules().with(SHEET, "needs: [a.share]", "needs: [a.all]"),
                        DRL,
                        "a.share"),
                refuse(
                        "a needed indicator the rule does not look at",
                        rules().with(SHEET, "[a.share]", "[a.share, a.all]"),
                        SHEET,
                        "a.all"),
                refuse(
                        "an indicator that is not in the catalogue",
                        rules().with(DRL, "a.share", "a.chare").with(SHEET, "[a.share]", "[a.chare]"),
                        DRL,
                        "not in the catalogue"),
                refuse(
                        "a clause without rule or reason",
                        rules().with(PLAN, ", unjudged: {vi: Không đo được, en: No measure}", ""),
                        PLAN,
                        "neither a rule nor a reason"),
                refuse(
                        "a rule without a clause",
                        rules().with(PLAN, "  - {id: II.1.a, row: A, rule: 1-chapter/1a-share}\n", ""),
                        DRL,
                        "0 clauses"),
                refuse(
                        "a rule in two clauses",
                        rules().with(PLAN, "row: B, rule: 1-chapter/1b-cut", "row: B, rule: 1-chapter/1a-share"),
                        PLAN,
                        "II.1.b"),
                refuse(
                        "a clause whose rule is not there",
                        rules().with(PLAN, "1-chapter/1a-share", "1-chapter/1x"),
                        PLAN,
                        "no rule"),
                refuse("a number without B", rules().with(DRL, "95B", "95.0"), DRL, "B behind it"),
                refuse(
                        "no failing case",
                        rules().with(SHEET, "a.good: 95}, outcome: missed", "a.good: 97}, outcome: met"),
                        SHEET,
                        "failing"),
                refuse(
                        "no passing case",
                        rules().with(SHEET, "a.good: 96}, outcome: met", "a.good: 94}, outcome: missed"),
                        SHEET,
                        "passing"),
                refuse(
                        "no case at the limit",
                        rules().with(SHEET, "a.good: 95}", "a.good: 94}"),
                        SHEET,
                        "at the limit"),
                refuse(
                        "a case that comes out otherwise",
                        rules().with(SHEET, "a.good: 96}, outcome: met", "a.good: 96}, outcome: pending"),
                        SHEET,
                        "expected pending"),
                refuse(
                        "text that is not NFC",
                        rules().with(SHEET, "Tỷ lệ tốt", Normalizer.normalize("Tỷ lệ tốt", Normalizer.Form.NFD)),
                        SHEET,
                        "NFC"),
                refuse("a comparator other than the target's", rules().with(DRL, "<=", "<"), "1a-share", "95"),
                refuse("a threshold below the target's", rules().with(DRL, "95B", "94.99B"), "1a-share", "95"),
                refuse(
                        "a threshold above the target's",
                        rules().with(DRL, "95B", "95.01B"),
                        "1a-share",
                        "95.0000000001"),
                refuse("a target other than the threshold", rules().with(SHEET, "> 95 %", "> 96 %"), "1a-share", "96"),
                refuse("a target not in % for a share", rules().with(SHEET, "> 95 %", "> 95"), SHEET, "not in %"),
                refuse("a target that cannot be read", rules().with(SHEET, "> 95 %", "above 95"), SHEET, "target"),
                refuse("an unknown key", rules().with(SHEET, "kind:", "sort: x\nkind:"), SHEET, "sort"),
                refuse(
                        "a key given twice",
                        rules().with(SHEET, "kind: binding", "kind: binding\nkind: duty"),
                        SHEET,
                        "YAML"),
                refuse(
                        "words in one language only",
                        rules().with(SHEET, "title: {vi: Tỷ lệ tốt, en: Good share}", "title: {vi: Tỷ lệ}"),
                        SHEET,
                        "vi"),
                refuse("a sheet without its rule", rules().without(DRL), SHEET, "missing"),
                refuse("a rule without its sheet", rules().without(SHEET), DRL, "missing"),
                refuse(
                        "two rules in one file",
                        rules().with(
                                        DRL,
                                        "end\n",
                                        "end\nrule \"II.9\" when Measure() then findings.missed( drools ); end\n"),
                        DRL,
                        "exactly one"),
                refuse(
                        "another consequence",
                        rules().with(DRL, "findings.missed( drools );", "System.exit( 1 );"),
                        DRL,
                        "a rule reads"),
                refuse(
                        "a rule that reaches for the machine",
                        rules().with(DRL, "value <= 95B", "value <= 95B, Runtime.getRuntime() != null"),
                        DRL.replace('/', '_').replace(".drl", ""),
                        ""),
                refuse(
                        "a rule that does not compile",
                        rules().with(DRL, "value <= 95B", "values <= 95B"),
                        "1a-share",
                        ""),
                refuse(
                        "a file name with other letters",
                        rules().put("p/1-chapter/1đ.drl", "x").put("p/1-chapter/1đ.yaml", "a: b"),
                        "1đ",
                        "ASCII"),
                refuse(
                        "an integrity case that comes out otherwise",
                        rules().with("integrity/bounds.yaml", "a.good: 3", "a.good: 1"),
                        "integrity/bounds.yaml",
                        "silent"),
                refuse("a missing catalogue", rules().without("indicators.yaml"), "indicators.yaml", "missing"),
                refuse(
                        "a route to nowhere",
                        rules().with("indicators.yaml", "over: [a.all]", "over: [a.none]"),
                        "indicators.yaml",
                        "a.none"));
    }

    private static SmallRules rules() {
        return new SmallRules();
    }

    private static DynamicTest refuse(String what, SmallRules spoiled, String file, String reason) {
        return DynamicTest.dynamicTest(what, () -> {
            RulesRefused refused = catchThrowableOfType(RulesRefused.class, spoiled::load);
            assertThat(refused).as("refused").isNotNull();
            assertThat(refused.problems())
                    .anySatisfy(p -> assertThat(p).contains(file).contains(reason));
        });
    }
}
