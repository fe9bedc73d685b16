package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of classes that divide one whole are read together where each stands behind its name. */
class PartitionReaderTest {

    private static List<PartitionClaim> read(String sentence) {
        return PartitionReader.read(ProseLines.reading(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước hạn 50%, đúng hạn 45%, quá hạn 6%",
                "Trước hạn: 50%; đúng hạn: 45%; quá hạn: 6%",
                "Trước hạn đạt 50%, đúng hạn chiếm tỷ lệ 45%, quá hạn là: 6%",
                "Hài lòng 40%, rất hài lòng 50%, bình thường 7%, không hài lòng 3%",
            })
    void allClassesMakeTheWhole(String sentence) {
        List<PartitionClaim> claims = read(sentence);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rất hài lòng 50%, hài lòng 40%, bình thường 7%",
                "Xuất sắc 20%, tốt 50%, khá 25%",
            })
    void someClassesAreAPart(String sentence) {
        List<PartitionClaim> claims = read(sentence);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trước hạn 50 hồ sơ, đúng hạn 45 hồ sơ, quá hạn 6 hồ sơ",
                "Trước hạn 50%, đúng hạn 50%",
                "Trước hạn 50%, đúng hạn 45%, đúng hạn 6%",
                "Trước hạn 50%, đúng hạn 45%, quá hạn giảm 6%",
                "Trước hạn 50%, đúng hạn 45%, quá hạn hơn 6%",
                "Trước hạn 50%, đúng hạn 45%, quá hạn của huyện 6%",
                "50% trước hạn, 45% đúng hạn, 6% quá hạn",
                // "on time" includes "early"
                "Trước hạn 60%, đúng hạn 98%, quá hạn 2%",
                "Trước hạn 60,4%, đúng hạn 98,6%, quá hạn 2%",
            })
    void nothingIsDivided(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
