package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Citations that cannot be right are told; whatever else may be meant is let pass. */
class CitationChecksTest {

    private static String told(String lines) {
        return ProseLines.claims(
                lines,
                null,
                "citation-number",
                "citation-type",
                "citation-year",
                "citation-two-dates",
                "date-impossible");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị định số 15/1944/NĐ-CP. | citation-number: 15/1944/NĐ-CP 1‹Nghị định số 15/1944/NĐ-CP›",
                "Nghị định số 15/1945/NĐ-CP. |",
                "Nghị định số 15/2100/NĐ-CP. |",
                "Nghị định số 15/2101/NĐ-CP. | citation-number: 15/2101/NĐ-CP 1‹Nghị định số 15/2101/NĐ-CP›",
                "Nghị định số 15/99/NĐ-CP. |",
                "Thông tư số 56/2022/NĐ-CP. | citation-type: Thông tư beside NĐ-CP 1‹Thông tư số 56/2022/NĐ-CP›",
                "Văn bản số 56/2022/NĐ-CP. |",
                "Nghị định số 15/2021/NĐ-CP ngày 03/3/2022. |"
                        + " citation-year: 15/2021/NĐ-CP beside 3/3/2022 1‹Nghị định số 15/2021/NĐ-CP ngày 03/3/2022›",
                "Nghị định số 15/2021/NĐ-CP ngày 03/3. |",
                "Nghị định sửa đổi Nghị định số 15/2021/NĐ-CP ngày 03/3/2022. |",
                "Đã sửa đổi quy chế; Nghị định số 15/2021/NĐ-CP ngày 03/3/2022. |"
                        + " citation-year: 15/2021/NĐ-CP beside 3/3/2022 1‹Nghị định số 15/2021/NĐ-CP ngày 03/3/2022›",
            })
    void oneCitation(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "36/KH-UBND ngày 05/02/2022, 36/KH-UBND ngày 02/5/2022. |"
                        + " citation-two-dates: 5/2/2022 beside 2/5/2022"
                        + " 1‹36/KH-UBND ngày 05/02/2022› 1‹36/KH-UBND ngày 02/5/2022›",
                "036/KH-UBND ngày 05/02/2022, 36/KH-UBND ngày 02/5/2022. |"
                        + " citation-two-dates: 5/2/2022 beside 2/5/2022"
                        + " 1‹036/KH-UBND ngày 05/02/2022› 1‹36/KH-UBND ngày 02/5/2022›",
                "36/KH-UBND ngày 05/02/2022, 36/KH-UBND ngày 5/2/2022. |",
                "36/KH-UBND ngày 05/02/2022, 36/KH-UBND ngày 05/02/2021. |",
                "36/KH-UBND ngày 05/02/2022, 37/KH-UBND ngày 02/5/2022. |",
                "36/KH-UBND ngày 05/02/2022, 36/KH-SNV ngày 02/5/2022. |",
                "36/KH-UBND ngày 05/02/2022, 36/KH-UBND ngày 02/5. |",
                "36/KH-UBND của UBND tỉnh ngày 05/02/2022, 36/KH-UBND của UBND huyện ngày 02/5/2022. |",
                "36/KH-UBND của UBND tỉnh A ngày 05/02/2022, 36/KH-UBND ngày 02/5/2022 của Ủy ban nhân dân tỉnh B. |"
                        + " citation-two-dates: 5/2/2022 beside 2/5/2022"
                        + " 1‹36/KH-UBND của UBND tỉnh A ngày 05/02/2022› 1‹36/KH-UBND ngày 02/5/2022›",
                "36/KH-UBND ngày 05/02/2022 của UBND, 36/KH-UBND ngày 02/5/2022 của UBND xã. |"
                        + " citation-two-dates: 5/2/2022 beside 2/5/2022"
                        + " 1‹36/KH-UBND ngày 05/02/2022› 1‹36/KH-UBND ngày 02/5/2022›",
                "36/KH-UBND ngày 05/02/2022 của Sở, 36/KH-UBND ngày 02/5/2022 của Ban. |",
                "Kế hoạch 36/UBND ngày 05/02/2022, Quyết định 36/UBND ngày 02/5/2022. |",
                "Kế hoạch 36/UBND ngày 05/02/2022, văn bản trên 36/UBND ngày 02/5/2022. |"
                        + " citation-two-dates: 5/2/2022 beside 2/5/2022"
                        + " 1‹Kế hoạch 36/UBND ngày 05/02/2022› 1‹36/UBND ngày 02/5/2022›",
                // a law keeps its number over the years
                "15/2021/NĐ-CP ngày 03/3/2021, 15/2021/NĐ-CP ngày 04/3/2021. |"
                        + " citation-two-dates: 3/3/2021 beside 4/3/2021"
                        + " 1‹15/2021/NĐ-CP ngày 03/3/2021› 1‹15/2021/NĐ-CP ngày 04/3/2021›",
                // told once
                "15/2021/NĐ-CP ngày 03/3/2022 // 15/2021/NĐ-CP ngày 03/3/2022 |"
                        + " citation-year: 15/2021/NĐ-CP beside 3/3/2022 1‹15/2021/NĐ-CP ngày 03/3/2022›",
                "36/KH-UBND ngày 05/02/2022, 36/KH-UBND ngày 05/02/2022, 36/KH-UBND ngày 02/5/2022. |"
                        + " citation-two-dates: 5/2/2022 beside 2/5/2022"
                        + " 1‹36/KH-UBND ngày 05/02/2022› 1‹36/KH-UBND ngày 02/5/2022›",
            })
    void twoDatesOfOneDocument(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Họp ngày 31/6/2022 tại xã. | date-impossible: 31/6/2022 1‹31/6/2022›",
                "Họp 31/6/2022 tại xã. | date-impossible: 31/6/2022 1‹31/6/2022›",
                "Họp ngày 31 tháng 6 tại xã. | date-impossible: 31 tháng 6 1‹31 tháng 6›",
                "Họp ngày 31/6 tại xã. | date-impossible: 31/6 1‹31/6›",
                "Họp ngày 30/6 tại xã. |",
                "Họp ngày 29/2 tại xã. |",
                "Họp ngày 30/2 tại xã. | date-impossible: 30/2 1‹30/2›",
                "Họp ngày 29/2/2023 tại xã. | date-impossible: 29/2/2023 1‹29/2/2023›",
                "Họp ngày 39/12/2022 tại xã. | date-impossible: 39/12/2022 1‹39/12/2022›",
                "Họp ngày 40/12/2022 tại xã. |",
                "Họp ngày 10/13/2022 tại xã. | date-impossible: 10/13/2022 1‹10/13/2022›",
                "Họp ngày 10/13 tại xã. |",
                "Xong trước 31/6. | date-impossible: 31/6 1‹31/6›",
                "Xong trước 32/12. | date-impossible: 32/12 1‹32/12›",
                "Xong trước 29/2. |",
                "Xong trước 31/13. |",
                "Xong trước 31/6 hồ sơ. |",
                "Xong 31/6. |",
                "Ngày hội số 31/6/2022. |",
                "Họp ngày 31/6/2022/A tại xã. |",
                "Họp ngày 31/6/2022-A tại xã. |",
                "Họp 4/31/6/2022 tại xã. |",
                "Họp 4-31/6/2022 tại xã. |",
                "Họp ngày 19/8/19999 tại xã. | date-impossible: 19/8/19999 1‹19/8/19999›",
                "Họp 19/8/19999 tại xã. |",
                "Họp ngày 19/8/199 tại xã. |",
                "Họp ngày 31/6/2022 và ngày 30/2/2022. |"
                        + " date-impossible: 31/6/2022 1‹31/6/2022› + date-impossible: 30/2/2022 1‹30/2/2022›",
            })
    void daysThatNoCalendarHas(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }
}
