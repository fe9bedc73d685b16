package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two figures that do not go together: more settled than received, one quantity stated twice, one count copied to another level. */
class PairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiếp nhận 90 hồ sơ, đã giải quyết 95 hồ sơ. | settled: 90 beside 95 1‹90›‹95›",
                "Tiếp nhận 90 hồ sơ, đã giải quyết 85 hồ sơ. | settled: 90 beside 85 1‹90›‹85›",
                "Tiếp nhận được tổng cộng 90 hồ sơ, đã giải quyết 95 hồ sơ. | settled: 90 beside 95 1‹90›‹95›",
                "Tiếp nhận tổng cộng là 90 hồ sơ, đã giải quyết 95 hồ sơ. |",
                "Tiếp nhận, có 90 hồ sơ, đã giải quyết 95 hồ sơ. |",
                "Tiếp nhận 90 hồ sơ, đã giải quyết 95 đơn. |",
                "Tiếp nhận 90 xã, đã giải quyết 95 xã. |",
                "Tiếp nhận 90 hồ sơ, trả lại 95 hồ sơ. |",
                "Tiếp nhận khoảng 90 hồ sơ, đã giải quyết 95 hồ sơ. |",
                "Tiếp nhận 90 hồ sơ, đã giải quyết 95 hồ sơ; kỳ trước 7 hồ sơ. |",
                "Tiếp nhận trực tuyến 90 hồ sơ, đã giải quyết 95 hồ sơ. |",
                "Tiếp nhận 90 hồ sơ, tiếp nhận 80 hồ sơ, đã giải quyết 95 hồ sơ. |",
                "Tiếp nhận 90 hồ sơ, đã giải quyết 85 hồ sơ, đã giải quyết 95 hồ sơ. | settled: 90 beside 85 1‹90›‹85›",
                "Tiếp nhận 90 hồ sơ một hai ba bốn năm sáu bảy tám chín đã giải quyết 95 hồ sơ. |"
                        + " settled: 90 beside 95 1‹90›‹95›",
                "Tiếp nhận 90 hồ sơ một hai ba bốn năm sáu bảy tám chín mười đã giải quyết 95 hồ sơ. |",
            })
    void receivedAndSettled(String sentence, String claims) {
        assertThat(ProseLines.claims(sentence, null, "settled")).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cấp huyện 109/109 đơn vị. // Cấp xã 109 đơn vị. | equal-figures: 109 beside 109 1‹109› 2‹109›",
                "Cấp huyện 109 đơn vị. // Cấp xã 109/109 đơn vị. | equal-figures: 109 beside 109 1‹109› 2‹109›",
                "Cấp huyện 100/100 đơn vị. // Cấp xã 100 đơn vị. | equal-figures: 100 beside 100 1‹100› 2‹100›",
                "Cấp huyện 99/99 đơn vị. // Cấp xã 99 đơn vị. |",
                "Cấp huyện 109 đơn vị. // Cấp xã 109 đơn vị. |",
                "Cấp huyện 108/109 đơn vị. // Cấp xã 109 đơn vị. |",
                "Cấp huyện 109/109 đơn vị. // Cấp huyện 109 đơn vị. |",
                "Cấp huyện 109/109 đơn vị. // Cấp xã 109 văn bản. |",
                "Cấp huyện 109/109 đơn vị. // Có 109 đơn vị. |",
                "Cấp huyện: xã, 109/109 đơn vị. // Cấp xã 109 đơn vị. |",
                "Cấp huyện; có 109/109 đơn vị. // Cấp xã 109 đơn vị. |",
                "Cấp huyện 5 có 109/109 đơn vị. // Cấp xã 109 đơn vị. |",
                "Cấp huyện a b c d e g h i k 109/109 đơn vị. // Cấp xã 109 đơn vị. |"
                        + " equal-figures: 109 beside 109 1‹109› 2‹109›",
                "Cấp huyện a b c d e g h i k l 109/109 đơn vị. // Cấp xã 109 đơn vị. |",
                "Cấp huyện 109/109 đơn vị, cấp xã 109 đơn vị. |",
            })
    void copiedToAnotherLevel(String lines, String claims) {
        assertThat(ProseLines.claims(lines, null, "equal-figures")).isEqualTo(claims == null ? "" : claims);
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trước hạn 50%, đúng hạn 40%, quá hạn 11%. | partition: 50 + 40 + 11, all are named ±1.5 1‹50%›‹40%›‹11%›",
                "Trước hạn: 50%, đúng hạn là: 40%, quá hạn chiếm tỷ lệ 11%. |"
                        + " partition: 50 + 40 + 11, all are named ±1.5 1‹50%›‹40%›‹11%›",
                "Rất hài lòng 50%, hài lòng 40%, không hài lòng 12%. | partition: 50 + 40 + 12 ±1.5 1‹50%›‹40%›‹12%›",
                "Trước hạn 50%, đúng hạn 40%. |",
                "Trước hạn 50%, đúng hạn 40%, đúng hạn 11%. |",
                "Trước hạn 50%, đúng hạn tăng 40%, quá hạn 11%. |",
                "Trước hạn 50%, đúng hạn khoảng 40%, quá hạn 11%. |",
                // "on time" includes "early" here
                "Trước hạn 50%, đúng hạn 89%, quá hạn 11%. |",
            })
    void sharesOfClasses(String sentence, String claims) {
        assertThat(ProseLines.claims(sentence, null, "partition")).isEqualTo(claims == null ? "" : claims);
    }
}
