package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complete count that another level of units states again may have been copied; equal figures are no wonder otherwise. */
class EqualReaderTest {

    private static List<Claim> read(String... sentences) {
        EqualReader reader = new EqualReader();
        Stream.of(sentences).map(ProseLines::reading).forEach(reader::read);
        return reader.claims();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cấp huyện đạt 250/250 hồ sơ | Cấp tỉnh có 250 hồ sơ",
                "Cấp tỉnh có 250 hồ sơ | Cấp xã: 250/250 hồ sơ",
                "Cấp xã: 100/100 hồ sơ | Khối huyện: 100 hồ sơ",
                "Sở, ngành; cấp huyện đạt 250/250 hồ sơ | Năm 2022 cấp tỉnh có 250 hồ sơ",
            })
    void mayHaveBeenCopied(String one, String other) {
        List<Claim> claims = read(one, other);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).kind()).isEqualTo("equal-figures");
        assertThat(claims.get(0).above()).isZero();
        assertThat(claims.get(0).excerpts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same level, or none
                "Cấp huyện đạt 250/250 hồ sơ | Cấp huyện có 250 hồ sơ",
                "Đạt 250/250 hồ sơ | Cấp tỉnh có 250 hồ sơ",
                "Cấp huyện đạt 250/250 hồ sơ | Có 250 hồ sơ",
                "Cấp xã; đạt 250/250 hồ sơ | Cấp tỉnh có 250 hồ sơ",
                "Cấp huyện, đạt 250/250 hồ sơ | Cấp tỉnh có 250 hồ sơ",
                "Cấp huyện 5 và 250/250 hồ sơ | Cấp tỉnh có 250 hồ sơ",
                // not complete, not equal, not the same things
                "Cấp huyện đạt 250/251 hồ sơ | Cấp tỉnh có 250 hồ sơ",
                "Cấp huyện có 250 hồ sơ | Cấp tỉnh có 250 hồ sơ",
                "Cấp huyện đạt 250/250 hồ sơ | Cấp tỉnh có 251 hồ sơ",
                "Cấp huyện đạt 250/250 hồ sơ | Cấp tỉnh có 250 xã",
                "Cấp huyện đạt 250/250 | Cấp tỉnh có 250",
                "Cấp huyện đạt 250/250 hồ sơ | Cấp tỉnh có hơn 250 hồ sơ",
                // small figures are equal by chance
                "Cấp huyện đạt 99/99 hồ sơ | Cấp tỉnh có 99 hồ sơ",
            })
    void isNoWonder(String one, String other) {
        assertThat(read(one, other)).isEmpty();
    }

    @Test
    void oneSentenceComparesByItself() {
        assertThat(read("Cấp huyện đạt 250/250 hồ sơ; cấp tỉnh có 250 hồ sơ")).isEmpty();
    }
}
