package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.Fold;

/** A sentence as a row of words: abbreviations written out, figures and stops in their places, all other marks gone. */
class WordViewTest {

    private static String view(String sentence) {
        Reading reading = ProseLines.reading(sentence);
        return new WordView(reading)
                .items().stream()
                        .map(i -> i.isStop() ? "." : i.figure() != null ? "#" : i.word())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban hành 5 văn bản | ban hành # văn bản",
                "có 5/6 xã, đạt 83,3% | có # xã đạt #",
                "từ 5 - 6 xã | từ # xã",
                "UBND tỉnh: “5 TTHC” | ủy ban nhân dân tỉnh # thủ tục hành chính",
                "xã (mới); 5 xã. | xã . mới . . # xã .",
                "Nghị định 16/2022/NĐ-CP | nghị định 16 2022 nđ cp",
            })
    void wordsFiguresAndStops(String sentence, String view) {
        String[] words = view.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = ".#".contains(words[i]) ? words[i] : Fold.key(words[i]);
        }
        assertThat(view(sentence)).isEqualTo(String.join(" ", words));
    }

    @Test
    void abbreviationsOfOfficesAreKnown() {
        assertThat(WordView.isShort(Fold.key("TTHC"))).isTrue();
        assertThat(WordView.isShort(Fold.key("xã"))).isFalse();
        assertThat(WordView.words("CCHC tỉnh")).isEqualTo(WordView.words("Cải cách hành chính tỉnh"));
    }
}
