package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wording matches its words in order, its figure where it belongs, and no more other words in a gap than meant. */
class WordingTest {

    private static Wording.@Nullable Match match(String pattern, String sentence) {
        Reading reading = ProseLines.reading(sentence);
        Wording wording = Wording.of(List.of(List.of("1.1")), pattern, false);
        return wording.at(new WordView(reading).items(), 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // wording, sentence, the figure and the number of words and figures that match
                "ban hành # văn bản | Ban hành 36 văn bản mới | 36 | 5",
                "ban hành # văn bản | Ban hành được 36 văn bản | 36 | 6",
                "ban hành # văn bản | Ban hành là khoảng 36 văn bản | 36 | 7",
                "ban hành # văn bản | Ban hành gồm có hơn 36 văn bản | 36 | 8",
                "tổng số hồ sơ # | Tổng số hồ sơ: 36 | 36 | 5",
                "tổng số hồ sơ # | Tổng số hồ sơ hiện có 36 bộ | 36 | 7",
                "# cơ quan | 36 cơ quan | 36 | 3",
                "bãi bỏ # TTHC | Bãi bỏ 36 thủ tục hành chính | 36 | 7",
                "tổng số … # | Tổng số 36 xã và 5 phường | 36 | 3",
                "tổng số … # | Tổng số của các cơ quan tỉnh ta 36 | 36 | 9",
                "kiểm tra … hành chính … # xã | Kiểm tra hành chính 36 xã | 36 | 6",
                "kiểm tra … hành chính … # xã | Kiểm tra công tác hành chính tại 36 xã | 36 | 9",
                "kiểm tra … hành chính … # xã | Kiểm tra hành chính của xã hành chính của các xã mới này 36 xã | 36 | 15",
            })
    void matches(String pattern, String sentence, String figure, int items) {
        Wording.Match match = match(pattern, sentence);
        assertThat(match).isNotNull();
        assertThat(match.figure().printed()).isEqualByComparingTo(figure);
        assertThat(match.firstItem()).isZero();
        assertThat(match.endItem()).isEqualTo(items);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ban hành # văn bản | Ban hành",
                "ban hành # văn bản | Ban",
                "ban hành # văn bản | Ban hành 36",
                "ban hành # văn bản | Ban hành 36 văn",
                "ban hành # văn bản | Ban hành 36 văn kiện",
                "ban hành # văn bản | Ban hành là",
                "ban hành # văn bản | Ban hành hiện",
                "ban hành # văn bản | Ban hành tại 36 văn bản",
                "ban hành # văn bản | Ban hành; 36 văn bản",
                "ban hành # văn bản | Đã ban hành 36 văn bản",
                "# cơ quan | là 36 cơ quan",
                "tổng số … # | Tổng số",
                "tổng số … # | Tổng số đơn vị",
                "tổng số … # | Tổng số. Có 36",
                "tổng số … # | Tổng số của tất cả cơ quan tỉnh ta 36",
                "tổng số … # xã | Tổng số 5 phường 36 xã",
                // what has no figure says nothing
                "văn bản | Văn bản 36",
                "văn bản | Văn bản",
            })
    void doesNotMatch(String pattern, String sentence) {
        assertThat(match(pattern, sentence)).isNull();
    }

    @Test
    void mayMatchLaterInASentence() {
        Reading reading = ProseLines.reading("Có 5 xã, ban hành 36 văn bản");
        Wording wording = Wording.of(List.of(List.of("1.1")), "ban hành # văn bản", true);
        Wording.Match match = wording.at(new WordView(reading).items(), 3);
        assertThat(match).isNotNull();
        assertThat(match.figure().printed()).isEqualByComparingTo("36");
        assertThat(match.firstItem()).isEqualTo(3);
        assertThat(wording.atMost()).isTrue();
        assertThat(wording.exact()).isFalse();
    }
}
