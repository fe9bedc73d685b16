package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.plan.Catalogue;
import parcheck.plan.Fold;
import parcheck.plan.Indicator;
import parcheck.plan.Text;

/** Wordings name only figures that the catalogue has; long official labels are wordings, too. */
class WordingsTest {
    private static final String SIX = "Số cơ quan chuyên môn tỉnh";
    private static final String SEVEN = "Số cơ quan chuyên môn của tỉnh";

    private static Indicator indicator(String code, String name, Indicator.Kind kind, boolean asked) {
        return new Indicator(
                code,
                1,
                new Text(name, name),
                kind,
                new Text("", ""),
                Indicator.Nature.FLOW,
                Indicator.Source.MINISTRY,
                asked,
                null,
                Set.of(),
                Map.of(),
                List.of(),
                Indicator.Repair.NONE);
    }

    private static Wordings wordings(Indicator... indicators) {
        return new Wordings(new Catalogue(1, Map.of(), List.of(indicators)));
    }

    private static Wordings ofCodes(String... codes) {
        return wordings(List.of(codes).stream()
                .map(code -> indicator(code, "Số", Indicator.Kind.COUNT, true))
                .toArray(Indicator[]::new));
    }

    private static List<Wording> labels(Indicator indicator) {
        return wordings(indicator).beginning(Fold.key("số"));
    }

    @Test
    void codesThatTheCatalogueDoesNotHaveAreLeftOut() {
        List<Wording> wordings = ofCodes("2.1").beginning("ban");
        assertThat(wordings).hasSize(1);
        assertThat(wordings.get(0).readings()).containsExactly(List.of("2.1"));
        assertThat(wordings.get(0).pattern()).hasSize(9).contains(Wording.FIGURE);
        assertThat(ofCodes().beginning("ban")).isEmpty();
        assertThat(ofCodes("1.1.1").beginning(Fold.key("còn"))).isEmpty();
    }

    @Test
    void readingsAreSumsAndDifferences() {
        assertThat(ofCodes("1.1.1", "1.1.2").beginning(Fold.key("còn")).get(0).readings())
                .containsExactly(List.of("1.1.1", "-1.1.2"));
        assertThat(ofCodes("4.2.4").beginning("tinh").get(0).readings()).containsExactly(List.of("4.2.4"));
        assertThat(ofCodes("4.2.4", "4.3.3").beginning("tinh").get(0).readings())
                .containsExactly(List.of("4.2.4", "4.3.3"), List.of("4.2.4"), List.of("4.3.3"));
    }

    @Test
    void aRowMayBeOnlyAPart() {
        assertThat(ofCodes("5.2.2").beginning(Fold.key("bổ"))).isNotEmpty().allMatch(Wording::atMost);
        assertThat(ofCodes("2.1").beginning("ban")).noneMatch(Wording::atMost);
    }

    @Test
    void wordingsMayBeginWithTheFigure() {
        List<Wording> wordings = ofCodes("4.1.1").beginning("");
        assertThat(wordings).isNotEmpty().allMatch(w -> w.pattern().get(0).equals(Wording.FIGURE));
    }

    @Test
    void longLabelsAreWordings() {
        for (Indicator.Kind kind : List.of(Indicator.Kind.COUNT, Indicator.Kind.PERCENT)) {
            List<Wording> labels = labels(indicator("9.9", SEVEN + " (cơ quan)", kind, true));
            assertThat(labels).hasSize(1);
            assertThat(labels.get(0).exact()).isTrue();
            assertThat(labels.get(0).atMost()).isFalse();
            assertThat(labels.get(0).readings()).containsExactly(List.of("9.9"));
            assertThat(labels.get(0).pattern()).hasSize(8).endsWith(Wording.FIGURE);
        }
    }

    @Test
    void otherLabelsAreNot() {
        assertThat(labels(indicator("9.9", SIX, Indicator.Kind.COUNT, true))).isEmpty();
        assertThat(labels(indicator("9.9", SIX + " (gồm cả xã)", Indicator.Kind.COUNT, true)))
                .isEmpty();
        assertThat(labels(indicator("9.9", SEVEN, Indicator.Kind.CHOICE, true))).isEmpty();
        assertThat(labels(indicator("9.9", SEVEN, Indicator.Kind.COUNT, false))).isEmpty();
        assertThat(labels(indicator("1.1.2", SEVEN, Indicator.Kind.COUNT, true)))
                .isEmpty();
    }

    @Test
    void aLabelThatBeginsWithABracketIsTakenAsAWhole() {
        assertThat(labels(indicator("9.9", "(Số) cơ quan chuyên môn của tỉnh", Indicator.Kind.COUNT, true)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tỉnh ban hành 5 văn bản quy phạm pháp luật",
                "Tỉnh ban, hành 5 văn bản quy phạm pháp luật",
                "Có 5 cơ quan chuyên môn cấp tỉnh",
                "Còn lại 5 nhiệm vụ",
            })
    void someWordingMayBegin(String sentence) {
        assertThat(ofCodes("1.1.1", "1.1.2", "2.1", "4.1.1").mayBegin(Tokens.of(sentence)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ban văn hóa của xã",
                "Hành ban",
                "Ban",
                "Ở tỉnh còn",
            })
    void noWordingCanBegin(String sentence) {
        assertThat(ofCodes("1.1.1", "1.1.2", "2.1", "4.1.1").mayBegin(Tokens.of(sentence)))
                .isFalse();
    }

    @Test
    void aSecondWordMayBeHiddenInAnAbbreviation() {
        Wordings wordings = wordings(indicator("9.9", "Nhà thủ tục hành chính của tỉnh", Indicator.Kind.COUNT, true));
        assertThat(wordings.mayBegin(Tokens.of("Nhà TTHC của tỉnh: 5"))).isTrue();
        assertThat(wordings.mayBegin(Tokens.of("Nhà thủ tục hành chính của tỉnh: 5")))
                .isTrue();
        assertThat(wordings.mayBegin(Tokens.of("Nhà văn hóa của tỉnh: 5"))).isFalse();
    }
}
