package parcheck.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.Plan;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;
import parcheck.plan.RuleSheet;

/** The configuration of offices is read strictly, and the packed one knows a lead for every judged clause. */
class OfficesReaderTest {
    private static final String PLAN = "hung-yen-2023";

    private static String text() {
        return new String(OfficesReader.packed(PLAN), StandardCharsets.UTF_8);
    }

    private static Offices read(String yaml) {
        return OfficesReader.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePackedOnesAreSound() {
        assertThat(read(text()).sender().agency()).isEqualTo("SỞ NỘI VỤ");
        assertThat(OfficesReader.read(OfficesReader.packed("no-such-plan"))
                        .sender()
                        .parent())
                .endsWith("…");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "otherLead:; othrLead:",
                "ladder: {correction: 1, criticism: 2}; ladder: {correction: 1}",
                "breach: 10; breach: 0",
                "breach: 10; breach: 400",
                "in-place: Danh; in-plaice: Danh",
                "block: 3; blck: 3",
                "letter: SNV-CCHC; leter: SNV-CCHC",
                "grounds: []; grounds: {",
            })
    void aMistakeIsRefused(String right, String wrong) {
        assertThat(text()).contains(right);
        assertThatThrownBy(() -> read(text().replace(right, wrong))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theShortestAndTheLongestTermAreTaken() {
        assertThat(read(text().replace("breach: 10", "breach: 1")).days()).containsEntry("breach", 1);
        assertThat(read(text().replace("breach: 10", "breach: 399")).days()).containsEntry("breach", 399);
    }

    @Test
    void everySpecialClauseAndEveryLeadIsOfThePlan() {
        Plan plan = RuleBookReader.read(RuleFolder.open(Path.of("rules")), PLAN).plan();
        Offices offices = read(text());
        offices.clauses()
                .keySet()
                .forEach(id -> assertThat(plan.clause(id)).as(id).isNotNull());
        plan.clauses().forEach(clause -> {
            RuleSheet rule = clause.rule();
            boolean led = offices.leads().stream()
                    .anyMatch(l -> clause.id().equals(l.clause())
                            || clause.id().startsWith(l.clause() + ".")
                            || clause.id().startsWith(l.clause() + "-"));
            assertThat(rule == null || led).as(clause.id()).isTrue();
        });
    }
}
