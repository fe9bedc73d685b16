package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import parcheck.check.Message;
import parcheck.intake.Place;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Target;
import parcheck.plan.Text;

/** Every plain value that a message may carry is told in both languages. */
class WordsTest {
    private final Words vi = new Words(Lang.VI);
    private final Words en = new Words(Lang.EN);

    @Test
    void targets() {
        assertThat(vi.value(Target.of("> 95 %"))).isEqualTo("trên 95\u00A0%");
        assertThat(vi.value(Target.of(">= 80 %"))).isEqualTo("tối thiểu 80\u00A0%");
        assertThat(vi.value(Target.of("= 100 %"))).isEqualTo("100\u00A0%");
        assertThat(vi.value(Target.of("<= 20"))).isEqualTo("tối đa 20");
        assertThat(en.value(Target.of("> 2.5 %"))).isEqualTo("above 2.5\u00A0%");
    }

    @Test
    void places() {
        assertThat(vi.value(Place.cell("Biểu 2", 14, 4))).isEqualTo("Biểu 2!D14");
        assertThat(vi.value(Place.table(1, 12, 4))).isEqualTo("bảng 1 dòng 12 cột 4");
        assertThat(vi.value(Place.paragraph(37))).isEqualTo("đoạn 37");
        assertThat(vi.value(Place.pointer("/values/0"))).isEqualTo("/values/0");
        assertThat(vi.value(Place.WHOLE_FILE)).isEqualTo("cả tệp");
    }

    @Test
    void datesPeriodsAndLevels() {
        assertThat(vi.value(LocalDate.of(2023, 12, 4))).isEqualTo("4/12/2023");
        assertThat(en.value(LocalDate.of(2023, 12, 4))).isEqualTo("2023-12-04");
        assertThat(vi.value(Period.of("2023-H1"))).isEqualTo("6 tháng đầu năm 2023");
        assertThat(en.value(Level.COMMUNE)).isEqualTo("commune");
    }

    @Test
    void yearsAreNotGroupedButCountsAre() {
        assertThat(vi.value(2023)).isEqualTo("2023");
        assertThat(vi.value(new BigDecimal("2023"))).isEqualTo("2.023");
    }

    @Test
    void listsAndMessagesWithinMessages() {
        Message inner = Message.of("text", new Text("hai", "two"));
        assertThat(vi.value(List.of("một", inner))).isEqualTo("một; hai");
        assertThat(en.say("outcome.met")).isEqualTo("met");
    }

    @Test
    void whatANameContainsIsNotTakenForAGap() {
        assertThat(vi.say("text", "{0} {1} '{2}'")).isEqualTo("{0} {1} '{2}'");
    }

    @Test
    void anEmptyLastGapLeavesNoSpace() {
        assertThat(vi.say("cli.misuse", "")).doesNotEndWith(" ");
    }

    @Test
    void unknownCodesAndValuesAreRefused() {
        assertThatThrownBy(() -> vi.say("no.such.code")).hasMessageContaining("no.such.code");
        assertThatThrownBy(() -> vi.value(1.5d)).isInstanceOf(IllegalArgumentException.class);
    }
}
