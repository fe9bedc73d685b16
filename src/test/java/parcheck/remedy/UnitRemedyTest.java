package parcheck.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Judgement;
import parcheck.check.Message;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.plan.Clause;
import parcheck.plan.Text;

/** When a unit gets a confirmation instead of a notice, and when nothing official may be written at all. */
class UnitRemedyTest {
    private static final Judgement MET = new Judgement(
            new Clause("II.1.a", "T1", new Text("", ""), null, null),
            Outcome.MET,
            Message.of("x"),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            false);

    private static Finding finding(FindingClass type, String rule) {
        return Findings.of(type, null, rule, null, null, Set.of());
    }

    private static UnitRemedy remedy(List<Judgement> judgements, List<String> errors, Finding... findings) {
        Verdict v = new Verdict(Findings.verdict().header(), judgements, List.of(findings), errors);
        return new UnitRemedy(v, "", LocalDate.of(2023, 6, 20), List.of(), Step.REMINDER, Step.REMINDER);
    }

    @Test
    void flawlessMeansSomethingWasMetAndNothingIsOpen() {
        assertThat(remedy(List.of(MET), List.of()).flawless()).isTrue();
        assertThat(remedy(List.of(MET), List.of(), finding(FindingClass.NOTE, "n"))
                        .flawless())
                .isTrue();
        assertThat(remedy(List.of(MET), List.of(), finding(FindingClass.VERIFY, "n"))
                        .flawless())
                .isFalse();
        assertThat(remedy(List.of(MET), List.of("II.2.a-1")).flawless()).isFalse();
        assertThat(remedy(List.of(), List.of()).flawless()).isFalse();
    }

    @Test
    void aStrangersPlanOnlyDemonstrates() {
        assertThat(remedy(List.of(), List.of(), finding(FindingClass.NOTE, "doubt.other-year"))
                        .demonstration())
                .isTrue();
        assertThat(remedy(List.of(), List.of(), finding(FindingClass.NOTE, "doubt.other-province"))
                        .demonstration())
                .isTrue();
        assertThat(remedy(List.of(), List.of(), finding(FindingClass.NOTE, "doubt.blank"))
                        .demonstration())
                .isFalse();
    }

    @Test
    void rungsHaveCodesAndAnOrder() {
        assertThat(Step.of(" Correction ")).isEqualTo(Step.CORRECTION);
        assertThat(Step.CRITICISM.code()).isEqualTo("criticism");
        assertThatThrownBy(() -> Step.of("praise")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Step.CORRECTION.atMost(Step.REMINDER)).isEqualTo(Step.REMINDER);
        assertThat(Step.CORRECTION.atMost(Step.CRITICISM)).isEqualTo(Step.CORRECTION);
    }
}
