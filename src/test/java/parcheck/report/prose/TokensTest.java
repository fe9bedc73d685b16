package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence falls into words, numbers, marks and links, of which nothing but spaces is lost. */
class TokensTest {

    private static List<String> cut(String sentence, Token.Kind kind) {
        Tokens tokens = Tokens.of(sentence);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.at(i).kind() == kind) {
                out.add(tokens.raw(i));
            }
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "có 5 việc | 5",
                "đạt 1.749,75 tỷ | 1.749,75",
                "có 5, 6 và 7. | 5 6 7",
                "có 5,và 6.A | 5 6",
                "có 5,, 6 | 5 6",
                "ngày 10/9/2022 | 10 9 2022",
                "90% | 90",
                "m2 và 3m | 3",
                "số 10 | 10",
            })
    void numbers(String sentence, String numbers) {
        assertThat(String.join(" ", cut(sentence, Token.Kind.NUMBER))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở Nội vụ: 5 việc | Sở Nội vụ việc",
                "NĐ-CP | NĐ CP",
                "100m2 | m2",
                "Va\u0300 thu | Va\u0300 thu",
                "hồ sơ, http thôi, www thôi | hồ sơ http thôi www thôi",
                "trước https://a.b/c?d=5,6 sau | trước sau",
            })
    void words(String sentence, String words) {
        assertThat(String.join(" ", cut(sentence, Token.Kind.WORD))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xem http://a.b/5 và 6 | http://a.b/5",
                "Xem https://a.b/5 | https://a.b/5",
                "www.a.b/5 có 6 | www.a.b/5",
                "Xem www.a.b và https://c.d/7 | www.a.b https://c.d/7",
            })
    void linksAreOnePiece(String sentence, String links) {
        assertThat(String.join(" ", cut(sentence, Token.Kind.LINK))).isEqualTo(links);
    }

    @Test
    void marksStandForThemselves() {
        Tokens tokens = Tokens.of("(5–6%);\u0080≥");
        assertThat(cut("(5–6%);\u0080≥", Token.Kind.MARK)).containsExactly("(", "–", "%", ")", ";", "\u0080", "≥");
        assertThat(tokens.isMark(0, '(')).isTrue();
        assertThat(tokens.isMark(0, ')')).isFalse();
        assertThat(tokens.isMark(2, '–')).isTrue();
        assertThat(tokens.key(7)).isEqualTo("\u0080");
        assertThat(tokens.isMark(8, '≥')).isTrue();
        assertThat(tokens.isMark(1, '5')).isFalse();
    }

    @Test
    void wordsAreComparedWithoutCaseAndByTheirNumber() {
        Tokens tokens = Tokens.of("HOÀ Hòa Tổng tổng xyzt");
        assertThat(tokens.key(0)).isEqualTo(tokens.key(1));
        assertThat(tokens.word(2)).isEqualTo(tokens.word(3)).isNotEqualTo(Lexicon.UNKNOWN);
        assertThat(tokens.word(4)).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void beyondTheEndsIsAMarkThatEqualsNothing() {
        Tokens tokens = Tokens.of("có 5 việc");
        assertThat(tokens.size()).isEqualTo(3);
        for (int i : new int[] {-1, 3}) {
            assertThat(tokens.at(i).kind()).isEqualTo(Token.Kind.MARK);
            assertThat(tokens.at(i).isWord()).isFalse();
            assertThat(tokens.at(i).isNumber()).isFalse();
            assertThat(tokens.word(i)).isEqualTo(Lexicon.UNKNOWN);
            assertThat(tokens.isMark(i, '.')).isFalse();
        }
        assertThat(Tokens.of("").size()).isZero();
        assertThat(Tokens.of("  ").size()).isZero();
    }

    @Test
    void tokensTouchWithoutASpaceBetween() {
        Tokens tokens = Tokens.of("5/6 việc");
        assertThat(tokens.touches(0)).isFalse();
        assertThat(tokens.touches(1)).isTrue();
        assertThat(tokens.touches(2)).isTrue();
        assertThat(tokens.touches(3)).isFalse();
        assertThat(tokens.touches(4)).isFalse();
    }

    @Test
    void theTextAsWrittenIsKept() {
        Tokens tokens = Tokens.of("Có 5  Việc, xong");
        assertThat(tokens.raw(2)).isEqualTo("Việc");
        assertThat(tokens.raw(0, 3)).isEqualTo("Có 5  Việc");
        assertThat(tokens.raw(1, 2)).isEqualTo("5");
        assertThat(tokens.raw(2, 2)).isEmpty();
        assertThat(tokens.raw(3, 1)).isEmpty();
        assertThat(tokens.text()).isEqualTo("Có 5  Việc, xong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2022 | true", "0909 | true", "1.200 | false", "5,6 | false", "năm | false", "/ | false"})
    void plainNumbersHaveNoSeparators(String token, boolean plain) {
        assertThat(Tokens.of(token).at(0).isPlainNumber()).isEqualTo(plain);
    }
}
