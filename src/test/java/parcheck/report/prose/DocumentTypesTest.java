package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.Fold;

/** Types of documents are found before their numbers, and signs that belong to other types contradict them. */
class DocumentTypesTest {

    @Test
    void theTypeStandsBeforeTheNumber() {
        Tokens tokens = Tokens.of("theo Thông tư liên tịch 5, Công văn 6");
        assertThat(DocumentTypes.before(tokens, 5)).isEqualTo(Fold.key("thông tư liên tịch"));
        assertThat(DocumentTypes.before(tokens, 9)).isEqualTo(Fold.key("công văn"));
        assertThat(DocumentTypes.before(tokens, 1)).isNull();
        assertThat(DocumentTypes.before(tokens, 0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "nghị định, NĐ-CP, false",
        "nghị định, QĐ-TTg, true",
        "quyết định, QĐ-UBND, false",
        "quyết định, NQ-HĐND, true",
        "kế hoạch, KH-UBND, false",
        "kế hoạch, QĐ-UBND, false",
        "tờ trình, TTR-SNV, false",
        // a letter bears any sign; a sign that nobody knows belongs to any type
        "công văn, QĐ-UBND, false",
        "quyết định, XYZ, false",
        "quyết định, '', false",
    })
    void aSignOfAnotherTypeContradicts(String type, String sign, boolean contradicts) {
        assertThat(DocumentTypes.contradicts(Fold.key(type), sign)).isEqualTo(contradicts);
    }
}
