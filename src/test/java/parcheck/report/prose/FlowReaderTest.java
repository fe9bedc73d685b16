package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Received and settled are set side by side only where both surely count the same. */
class FlowReaderTest {

    private static List<PairClaim> read(String sentence) {
        return FlowReader.read(ProseLines.reading(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếp nhận 120 hồ sơ; đã giải quyết 150 hồ sơ",
                "Đã tiếp nhận được 120 kiến nghị, đã xử lý xong 150 kiến nghị",
                "Sở tiếp nhận của dân 120 hồ sơ, đã trả lời cho dân 150 hồ sơ",
                "Tiếp nhận 120 hồ sơ của các tổ chức và công dân xã, đã giải quyết 150 hồ sơ",
                "Tiếp nhận 120 hồ sơ (5 xã), đã giải quyết 150 hồ sơ",
                "Sở (5 hồ sơ) tiếp nhận 120 hồ sơ; đã giải quyết 150 hồ sơ",
            })
    void areSetSideBySide(String sentence) {
        List<PairClaim> claims = read(sentence);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).kind()).isEqualTo("settled");
        assertThat(claims.get(0).first()).isEqualByComparingTo("120");
        assertThat(claims.get(0).second()).isEqualByComparingTo("150");
        assertThat(claims.get(0).above()).isEqualByComparingTo("30");
        assertThat(claims.get(0).below()).isEqualByComparingTo("-30");
        assertThat(claims.get(0).excerpts().get(0).marks()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếp nhận 120 hồ sơ",
                "Đã giải quyết 150 hồ sơ; tiếp nhận 120 hồ sơ",
                "Tiếp nhận 120 hồ sơ; đã giải quyết 150 đơn thư",
                "Tiếp nhận 120 xã; đã giải quyết 150 xã",
                "Tiếp nhận 120 hồ sơ; còn 150 hồ sơ",
                "Tiếp nhận hơn 120 hồ sơ; đã giải quyết 150 hồ sơ",
                "Tiếp nhận 120 hồ sơ; đã giải quyết gần 150 hồ sơ",
                "Tiếp nhận 120 - 130 hồ sơ; đã giải quyết 150 hồ sơ",
                "Tiếp nhận 120 hồ sơ, nhận được 30 hồ sơ; đã giải quyết 150 hồ sơ",
                "Sau khi tiếp nhận, 120 hồ sơ là của xã; đã giải quyết 150 hồ sơ",
                // others may have been settled, too
                "Tiếp nhận 120 hồ sơ; đã giải quyết 150 hồ sơ, kể cả kỳ trước",
                "Tiếp nhận 120 hồ sơ trực tuyến; đã giải quyết 150 hồ sơ",
            })
    void countDifferentThings(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
