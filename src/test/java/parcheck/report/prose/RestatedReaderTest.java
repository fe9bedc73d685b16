package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One quantity that is stated twice, with two figures. */
class RestatedReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số công chức toàn tỉnh là 477 người. // Số công chức toàn tỉnh có 568 người. |"
                        + " restated: 477 beside 568 1‹477› 2‹568›",
                "Số công chức toàn tỉnh: 477 người. // Số công chức toàn tỉnh có: 568 người. |"
                        + " restated: 477 beside 568 1‹477› 2‹568›",
                "Số công chức toàn tỉnh là 477 người. // Số công chức toàn tỉnh là 477 người. |"
                        + " restated: 477 beside 477 1‹477› 2‹477›",
                "Công chức cả tỉnh là 477 người. // Công chức cả tỉnh là 568 người. |",
                "Số công chức của xã là 477 người. // Số công chức của xã là 568 người. |",
                "Số công chức toàn tỉnh là 477 người. // Số công chức toàn tỉnh là 568 xã. |",
                "Số công chức toàn tỉnh là 477 người. // Số viên chức toàn tỉnh là 568 người. |",
                "Có 5 công chức toàn tỉnh là 477 người. // Có 5 công chức toàn tỉnh là 568 người. |",
                "Số công chức toàn tỉnh là 477 người, số công chức toàn tỉnh là 568 người. |",
            })
    void oneTotalStatedTwice(String lines, String claims) {
        assertThat(ProseLines.claims(lines, null, "restated", "magnitude")).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chi 1.749,7 tỷ đồng, đạt 19,3%. // Giải ngân 1.749,8 tỷ đồng, đạt 19,3%. |"
                        + " restated: 1749.7 beside 1749.8 1‹1.749,7› 2‹1.749,8›",
                "Chi 1.749,8 tỷ đồng, đạt 19,3%. // Giải ngân 1.749,7 tỷ đồng, đạt 19,3%. |"
                        + " restated: 1749.8 beside 1749.7 1‹1.749,8› 2‹1.749,7›",
                "Giải ngân vốn đầu tư công 1.749,7 tỷ đồng. // Giải ngân vốn đầu tư công 1.749,8 tỷ đồng. |"
                        + " restated: 1749.7 beside 1749.8 1‹1.749,7› 2‹1.749,8›",
                "Giải ngân vốn đầu 1.749,7 tỷ đồng. // Giải ngân vốn đầu 1.749,8 tỷ đồng. |"
                        + " restated: 1749.7 beside 1749.8 1‹1.749,7› 2‹1.749,8›",
                "Giải ngân vốn 1.749,7 tỷ đồng. // Giải ngân vốn 1.749,8 tỷ đồng. |",
                "Chi 1.749,7 tỷ đồng, đạt 19,3%. // Giải ngân 1.749,9 tỷ đồng, đạt 19,3%. |",
                "Chi 1.749,7 tỷ đồng, đạt 19%. // Giải ngân 1.749,8 tỷ đồng, đạt 19%. |",
                "Chi 1.749,7 tỷ đồng, đạt 19,3%. // Giải ngân 1.749,8 tỷ đồng, đạt 19,4%. |",
                "Chi 174,7 tỷ đồng, đạt 19,3%. // Giải ngân 174,8 tỷ đồng, đạt 19,3%. |",
                "Chi 1.749,7 tỷ đồng, đạt 19,3%. // Giải ngân 1.749,7 triệu đồng, đạt 19,3%. |"
                        + " magnitude: 1749.7 beside 1.7497 1‹1.749,7› 2‹1.749,7›",
                "Chi 1.749,7 tỷ đồng, đạt 19,3%, giải ngân 1.749,8 tỷ đồng, đạt 19,3%. |",
                "Chi 1.749,7 tỷ đồng cho 5 xã, đạt 19,3%. // Giải ngân 1.749,8 tỷ đồng, đạt 19,3%. |",
            })
    void oneAmountStatedTwice(String lines, String claims) {
        assertThat(ProseLines.claims(lines, null, "restated", "magnitude")).isEqualTo(claims == null ? "" : claims);
    }
}
