package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words met before are remembered with their keys, but not without end. */
class WordTableTest {
    private final WordTable table = new WordTable();

    private WordTable.Word word(String text) {
        return table.word(text, 0, text.length());
    }

    @Test
    void aWordHasItsKeyAndItsNumber() {
        WordTable.Word word = table.word("gồm HOÀ", 4, 7);
        assertThat(word.raw()).isEqualTo("HOÀ");
        assertThat(word.key()).isEqualTo(word("hòa").key());
        assertThat(table.word("gồm HOÀ", 0, 3).number()).isEqualTo(word("GỒM").number());
        assertThat(word("GỒM").number()).isNotEqualTo(Lexicon.UNKNOWN);
        assertThat(word("xyzt").number()).isEqualTo(Lexicon.UNKNOWN);
    }

    @Test
    void aWordMetBeforeIsNotReadAgain() {
        WordTable.Word word = word("hồ");
        assertThat(table.word("một hồ sơ", 4, 6)).isSameAs(word);
        assertThat(table.word("hồng", 0, 4).raw()).isEqualTo("hồng");
        assertThat(word("hồ")).isSameAs(word);
        assertThat(word("Hồ")).isNotSameAs(word);
    }

    @Test
    void noVietnameseWordIsAsLongAsWhatIsNotRemembered() {
        String longest = "A".repeat(24);
        assertThat(word(longest)).isSameAs(word(longest));
        WordTable.Word longer = word(longest + "A");
        assertThat(longer.key()).isEqualTo("a".repeat(25));
        assertThat(longer.raw()).isEqualTo(longest + "A");
        assertThat(longer.number()).isEqualTo(Lexicon.UNKNOWN);
        assertThat(word(longest + "A")).isNotSameAs(longer);
    }

    @Test
    void onlySoManyWordsAreKept() {
        WordTable.Word first = word("hồ");
        for (int i = 0; i < 20_000; i++) {
            word("a" + i);
        }
        assertThat(word("hồ")).isSameAs(first);
        word("b");
        assertThat(word("hồ")).isNotSameAs(first);
        WordTable.Word again = word("hồ");
        word("c");
        assertThat(word("hồ")).isSameAs(again);
    }
}
