package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words and signs beside a figure say how firmly it is stated; those farther away say nothing. */
class BoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 xã | EXACT",
                "có 5 xã | EXACT",
                // before
                "hơn 5 xã | OVER",
                "đạt trên 5 xã | OVER",
                "không dưới 5 xã | OVER",
                "tối thiểu: 5 xã | OVER",
                "gần 5 xã | UNDER",
                "không quá 5 xã | UNDER",
                "tối đa: 5 xã | UNDER",
                "tối đa = 5 xã | UNDER",
                "hơn, 5 xã | EXACT",
                // behind
                "5 trở lên | OVER",
                "5 xã trở lên | OVER",
                "5 đơn vị cấp xã trở lên | EXACT",
                "5 thủ tục mới trở lên | OVER",
                "5 xã trở xuống | UNDER",
                "5 xã; trở lên là 6 | EXACT",
                "Cấp xã trở lên: 5 xã | EXACT",
                // roughly
                "khoảng 5 xã | ABOUT",
                "ước đạt: 5 xã | ABOUT",
                "ước tính có 5 xã | ABOUT",
                "ước tính, có 5 xã | EXACT",
                "dự kiến hơn 5 xã | ABOUT",
                "bình quân mỗi đơn vị xử lý 5 việc | ABOUT",
                // signs
                "> 5 xã | OVER",
                "là: ≥ 5 xã | OVER",
                "<5 xã | UNDER",
                "≤ 5 xã | UNDER",
                "~5 xã | ABOUT",
                "≈ 5 xã | ABOUT",
                "±5 xã | ABOUT",
                "5 > 3 | EXACT",
                ": 5 xã | EXACT",
            })
    void howFirmlyAFigureIsStated(String sentence, Bound bound) {
        Tokens tokens = Tokens.of(sentence);
        int figure = 0;
        while (!tokens.at(figure).isNumber()) {
            figure++;
        }
        assertThat(Bound.of(tokens, figure, figure + 1)).isEqualTo(bound);
    }
}
