package parcheck.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** Words are compared as a reader would: composition, spaces and tone placement do not matter, tones do. */
class FoldTest {

    @Test
    void toneMayStandOnEitherVowel() {
        assertThat(Fold.key("hoà giải")).isEqualTo(Fold.key("hòa giải"));
        assertThat(Fold.key("Uỷ ban")).isEqualTo(Fold.key("Ủy ban"));
        assertThat(Fold.key("chuẩn hoá")).isEqualTo(Fold.key("chuẩn hóa"));
    }

    @Test
    void compositionSpacesCaseAndPunctuationDoNotMatter() {
        assertThat(Fold.key(Normalizer.normalize("Tỷ  lệ\u00A0hồ sơ:", Normalizer.Form.NFD)))
                .isEqualTo(Fold.key("tỷ lệ hồ sơ"));
    }

    @Test
    void tonesAndLettersMatter() {
        assertThat(Fold.key("họp")).isNotEqualTo(Fold.key("hợp"));
        assertThat(Fold.key("đã")).isNotEqualTo(Fold.key("da"));
        assertThat(Fold.key("ma")).isNotEqualTo(Fold.key("má"));
    }

    @Test
    void theShownTextKeepsItsWordsButNotItsOddSpaces() {
        assertThat(Fold.spaces("a\u00A0\u202F b\u200B")).isEqualTo("a b");
    }
}
