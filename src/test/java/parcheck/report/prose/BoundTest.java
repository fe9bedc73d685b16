package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How firmly a figure is stated, by the words and signs around it. */
class BoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đạt 5 xã | EXACT",
                "đạt hơn 5 xã | OVER",
                "đạt ít nhất 5 xã | OVER",
                "đạt 5 xã trở lên | OVER",
                "đạt 5 xã nông thôn mới trở lên | OVER",
                "đạt 5 xã nông thôn mới nâng cao trở lên | EXACT",
                "đạt 5 xã; từ đó trở lên | EXACT",
                "đạt > 5 xã | OVER",
                "đạt ≥ 5 xã | OVER",
                "đạt hơn: 5 xã | OVER",
                "đạt hơn = 5 xã | OVER",
                "dưới 5 xã | UNDER",
                "không quá 5 xã | UNDER",
                "đạt 5 xã trở xuống | UNDER",
                "đạt < 5 xã | UNDER",
                "đạt ≤ 5 xã | UNDER",
                "khoảng 5 xã | ABOUT",
                "ước tính đạt 5 xã | ABOUT",
                "ước một hai ba bốn năm 5 xã | ABOUT",
                "ước một hai ba bốn năm sáu 5 xã | EXACT",
                "ước tính, đạt 5 xã | EXACT",
                "đạt ~ 5 xã | ABOUT",
                "đạt ≈ 5 xã | ABOUT",
                "đạt ± 5 xã | ABOUT",
                "khoảng hơn 5 xã | ABOUT",
                "5 xã | EXACT",
                ": 5 xã | EXACT",
            })
    void wordsAndSigns(String sentence, Bound bound) {
        assertThat(new Mentions(Tokens.of(sentence)).quantities().get(0).bound())
                .isEqualTo(bound);
    }
}
