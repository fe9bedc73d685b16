package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs of lists and sections are told apart from words, figures and abbreviations that a line begins with. */
class OpeningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // bullets
                "- Ban hành 5 văn bản | -",
                "-Ban hành 5 văn bản | -",
                "+ rà soát 5 văn bản | +",
                "– Rà soát | –",
                "— Rà soát | —",
                "• 5 văn bản | •",
                "\u2212 Rà soát | \u2212",
                "\uF0B7 Rà soát | \uF0B7",
                // letters
                "a) Kết quả | a)",
                "a) kết quả | a)",
                "đ) kết quả | đ)",
                "a)Kết quả | a)",
                "a. Kết quả | a.",
                "a. kết quả | a.",
                // numbers
                "1. Thể chế | 1.",
                "1. thể chế | 1.",
                "1) Thể chế | 1)",
                "9. Thể chế | 9.",
                "10. Thể chế | 10.",
                "99) Thể chế | 99)",
                "1.2. Thể chế | 1.2.",
                "1.2 Thể chế | 1.2",
                "2.10.4 Thể chế | 2.10.4",
                "1.2.3.4. Thể chế | 1.2.3.4.",
                "11.12.13.14 Thể chế | 11.12.13.14",
                "1. 5 văn bản | 1.",
                // without a space behind the dot
                "1.Thể chế | 1.",
                "1.2.Thể chế | 1.2.",
                "II.Kết quả | II.",
                "a.Kết quả | a.",
                // Roman numbers
                "I. Kết quả | I.",
                "IV. Kết quả | IV.",
                "XVIII. Kết quả | XVIII.",
                "X. kết quả | X.",
            })
    void signs(String line, String sign) {
        assertThat(Opening.of(line)).isEqualTo(sign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                // the sign stands alone
                "-",
                "1.",
                "a)",
                "II.",
                // figures
                "-5 văn bản",
                "-0,5% so với cùng kỳ",
                "+9 văn bản",
                "5 văn bản",
                "5 Sở",
                "1.2 tỷ đồng",
                "1.200 Hồ sơ",
                "2022. Sở Nội vụ",
                "123. Sở Nội vụ",
                "05. Sở Nội vụ",
                "1..2. Sở Nội vụ",
                "1.2.3.4.5. Sở Nội vụ",
                "2.1, Sở Nội vụ",
                "1.2/BC",
                "1)kết quả",
                "111111111111111111 Sở",
                // words and abbreviations
                "Sở",
                "Sở Nội vụ",
                "ở Sở Nội vụ",
                "TP. Hưng Yên",
                "TT. Ân Thi",
                "tr. 5",
                "T. Kết quả",
                "ab) Kết quả",
                "XXXVIII. Kết quả",
                "II Kết quả",
                "II) Kết quả",
                // other marks
                ". Sở",
                ".5 Sở",
                ") Sở",
                "(1) Sở",
                "(Sở Nội vụ)",
                "“Sở”",
            })
    void noSigns(String line) {
        assertThat(Opening.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"I, true", "XVIII, true", "IXV, true", "XXXVII, false", "IA, false", "i, false"})
    void romanNumbersAreShort(String word, boolean roman) {
        assertThat(Opening.isRoman(word)).isEqualTo(roman);
    }
}
