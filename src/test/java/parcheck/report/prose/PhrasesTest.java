package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.Fold;

/** Phrases of the word list are found where they begin and where they end, the longest first. */
class PhrasesTest {
    private static Phrases phrases(String... written) {
        return Phrases.ofKeys(List.of(written).stream().map(Fold::key).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gồm 5 xã | 1",
                "gồm có 5 xã | 2",
                "Trong đó 5 xã | 2",
                "trong đó có 5 xã | 3",
                "trong số đó có 5 xã | 3",
                "trong 5 xã | 0",
                "trong | 0",
                "đó gồm | 0",
                "xyzt gồm | 0",
                "5 gồm | 0",
                "'' | 0",
            })
    void theLongestPhraseThatBeginsThere(String sentence, int words) {
        assertThat(Phrases.of("sum.trigger").at(Tokens.of(sentence), 0)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "có 5 xã, bao gồm | 2",
                "5 xã gồm | 1",
                "đó gồm | 1",
                "trong đó gồm | 3",
                "trong đó | 2",
                "trong | 0",
                "đó | 0",
                "gồm xyzt | 0",
                "gồm 5 | 0",
                "'' | 0",
            })
    void theLongestPhraseThatEndsThere(String sentence, int words) {
        Tokens tokens = Tokens.of(sentence);
        assertThat(Phrases.of("sum.trigger").before(tokens, tokens.size())).isEqualTo(words);
    }

    @Test
    void aPhraseLiesWithinOnlyAsAWhole() {
        Tokens tokens = Tokens.of("có 5 xã trong đó");
        Phrases phrases = phrases("trong đó");
        assertThat(phrases.within(tokens, 0, 5)).isTrue();
        assertThat(phrases.within(tokens, 3, 5)).isTrue();
        assertThat(phrases.within(tokens, 0, 4)).isFalse();
        assertThat(phrases.within(tokens, 4, 5)).isFalse();
        assertThat(phrases.within(tokens, 0, 3)).isFalse();
        assertThat(phrases.within(tokens, 3, 3)).isFalse();
    }

    @Test
    void aWordIsAPhraseByItselfOrNot() {
        Phrases phrases = phrases("trong đó", "gồm", "gồm có");
        assertThat(phrases.has(Tokens.of("gồm"), 0)).isTrue();
        assertThat(phrases.has(Tokens.of("Gồm 5"), 0)).isTrue();
        assertThat(phrases.has(Tokens.of("trong đó"), 0)).isFalse();
        assertThat(phrases.has(Tokens.of("đó"), 0)).isFalse();
        assertThat(phrases.has(Tokens.of("có"), 0)).isFalse();
        assertThat(phrases.has(Tokens.of("xyzt"), 0)).isFalse();
        assertThat(phrases.has(Tokens.of("gồm"), 1)).isFalse();
    }

    /** Words have numbers, and the first of the list is number 0. */
    @Test
    void theFirstWordOfTheListIsAWord() {
        Tokens first = Tokens.of("TP");
        assertThat(first.word(0)).isZero();
        Phrases phrases = Phrases.of("abbreviation");
        assertThat(phrases.at(first, 0)).isOne();
        assertThat(phrases.before(first, 1)).isOne();
        assertThat(phrases.has(first, 0)).isTrue();
    }

    @Test
    void phrasesOfSeveralKeysAreOneSet() {
        Phrases phrases = Phrases.of("bound.over.after", "bound.under.after");
        assertThat(phrases.at(Tokens.of("trở lên"), 0)).isEqualTo(2);
        assertThat(phrases.at(Tokens.of("trở xuống"), 0)).isEqualTo(2);
        assertThat(phrases.at(Tokens.of("trở thành"), 0)).isZero();
    }

    @Test
    void thePhrasesThemselves() {
        Phrases phrases = phrases("", "tỷ đồng", "gồm");
        assertThat(phrases.first()).isEqualTo(Fold.key("tỷ đồng"));
        assertThat(phrases.is(Fold.key("tỷ đồng"))).isTrue();
        assertThat(phrases.is(Fold.key("gồm"))).isTrue();
        assertThat(phrases.is(Fold.key("đồng"))).isFalse();
        assertThat(phrases.is("")).isFalse();
    }

    @Test
    void headsStandBeforeTheArrows() {
        Phrases heads = Phrases.heads("document");
        assertThat(heads.at(Tokens.of("nghị định 5/NĐ-CP"), 0)).isEqualTo(2);
        assertThat(heads.at(Tokens.of("thông tư liên tịch"), 0)).isEqualTo(4);
        assertThat(heads.at(Tokens.of("công văn 5"), 0)).isEqualTo(2);
        assertThat(heads.at(Tokens.of("NĐ"), 0)).isZero();
    }

    @Test
    void setsAreNumbered() {
        List<Phrases> levels = Phrases.sets("level");
        assertThat(levels).hasSize(3);
        assertThat(levels.get(0).at(Tokens.of("cấp xã"), 0)).isEqualTo(2);
        assertThat(levels.get(1).at(Tokens.of("cấp huyện"), 0)).isEqualTo(2);
        assertThat(levels.get(2).at(Tokens.of("cấp xã"), 0)).isZero();
    }
}
