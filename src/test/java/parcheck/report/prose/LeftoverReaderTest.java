package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The year before, where only the text's own year can be meant. */
class LeftoverReaderTest {
    private static final String TITLE = "KẾ HOẠCH // Cải cách hành chính tỉnh năm 2023 // ";

    private static String told(String lines, String period) {
        return ProseLines.claims(lines, period, "leftover-year");
    }

    private static String year(int line) {
        return "leftover-year: 2022 beside 2023 " + line + "‹2022› 2‹2023›";
    }

    @ParameterizedTest
    @CsvSource({
        "Đôn đốc Kế hoạch cải cách hành chính năm 2022 đúng hạn.",
        "Đôn đốc kế hoạch CCHC của tỉnh năm 2022 đúng hạn.",
        "Có kết quả; đôn đốc Kế hoạch CCHC năm 2022.",
        "Theo dõi kế hoạch CCHC năm 2022 và đôn đốc Kế hoạch CCHC năm 2023.",
    })
    void thePlanOrdersItselfUnderLastYearsNumber(String line) {
        assertThat(told(TITLE + line, null)).isEqualTo(year(3));
    }

    @ParameterizedTest
    @CsvSource({
        "Đôn đốc Kế hoạch CCHC năm 2023.",
        "Đôn đốc Kế hoạch CCHC năm 2021.",
        "Đôn đốc Kế hoạch chuyển đổi số năm 2022.",
        "Đôn đốc Kế hoạch năm 2022.",
        "Đôn đốc Báo cáo CCHC năm 2022.",
        "Đánh giá; đôn đốc kết quả Kế hoạch CCHC năm 2022.",
        "Đôn đốc xã; Kế hoạch CCHC năm 2022 đã xong.",
        "Đôn đốc Kế hoạch CCHC (năm 2022).",
        "Đôn đốc Kế hoạch CCHC 2022.",
        "Đôn đốc Kế hoạch CCHC một hai ba bốn năm sáu bảy tám chín mười một hai ba bốn năm sáu năm 2022.",
    })
    void otherPlansAndOtherYearsAreMeantAsWritten(String line) {
        assertThat(told(TITLE + line, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the title in one line, in capitals
                "KẾ HOẠCH cải cách hành chính năm 2023 // Đôn đốc Kế hoạch CCHC năm 2022. |"
                        + " leftover-year: 2022 beside 2023 2‹2022› 1‹2023›",
                "Kế hoạch cải cách hành chính năm 2023 // Đôn đốc Kế hoạch CCHC năm 2022. |",
                // a title that has no year in its lines is none
                "KẾ HOẠCH // Cải cách hành chính tỉnh // Số liệu năm 2023 // Đôn đốc Kế hoạch CCHC năm 2022. |",
                // the title stands at the beginning
                "1 // 2 // A. // B. // C. // D. // E. // G. // H. // I. // K. // L. //"
                        + " KẾ HOẠCH CCHC năm 2023 // Đôn đốc Kế hoạch CCHC năm 2022. |"
                        + " leftover-year: 2022 beside 2023 14‹2022› 13‹2023›",
                "M. // N. // A. // B. // C. // D. // E. // G. // H. // I. // K. // L. //"
                        + " KẾ HOẠCH CCHC năm 2023 // Đôn đốc Kế hoạch CCHC năm 2022. |",
                "BÁO CÁO CCHC năm 2023 // Đôn đốc Kế hoạch CCHC năm 2022. |",
            })
    void theTitleTellsTheYear(String lines, String claims) {
        assertThat(told(lines, null)).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trên đây là báo cáo năm 2021 của huyện. | 2022-YEAR | leftover-year: 2021 beside 2022 1‹2021›",
                "Trên đây là báo cáo năm 2021, quý I năm 2021. | 2022-YEAR | leftover-year: 2021 beside 2022 1‹2021›",
                "Trên đây là báo cáo năm 2022 của huyện. | 2022-YEAR |",
                "Trên đây là báo cáo năm 2020 của huyện. | 2022-YEAR |",
                "Trên đây là báo cáo năm 2021, kế hoạch năm 2022. | 2022-YEAR |",
                "Trên đây là báo cáo năm 2021, kế hoạch năm 2023. | 2022-YEAR |",
                "Đó là báo cáo năm 2021 của huyện. | 2022-YEAR |",
                "Trên đây là báo cáo năm 2021 của huyện. | |",
                "KẾ HOẠCH CCHC năm 2022 // Trên đây là kế hoạch năm 2021. | | leftover-year: 2021 beside 2022 2‹2021› 1‹2022›",
                "KẾ HOẠCH CCHC năm 2022 // Trên đây là kế hoạch năm 2021. | 2021-YEAR |",
            })
    void theClosingWordsNameTheOwnYear(String lines, String period, String claims) {
        assertThat(told(lines, period)).isEqualTo(claims == null ? "" : claims);
    }
}
