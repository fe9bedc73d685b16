package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Totals are held against their parts in every way in which a sentence may be read, and doubted only if none fits. */
class TotalReaderTest {

    private static String told(String lines) {
        return ProseLines.claims(lines, null, "parts", "ratio", "share-of-total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 38 việc, trong đó 3 việc xong, 36 việc dở. | parts: 38 = 3 + 36, from 39 to 39 1‹38›‹3›‹36›",
                "Có 38 việc, trong đó 40 việc xong. | parts: 38 = 40, from 40 to 40 1‹38›‹40›",
                "Có 38 việc, trong đó 38 việc xong. | parts: 38 = 38, fits 1‹38›‹38›",
                "Có 38 việc, trong đó khoảng 40 việc xong. |",
                "Có 38 việc, trong đó 40 xã xong. |",
                "Có 38 việc, 12 3 việc, trong đó 40 việc xong. |",
                "Có 38 việc và 50 việc, trong đó 40 việc xong. | parts: 50 = 40, from 40 to 40 1‹50›‹40›",
                "Có 50 việc và 38 việc, trong đó 40 việc xong. |",
                "Có tổng số 38 việc, đầu năm 50 việc, trong đó 40 việc xong. |"
                        + " parts: 50 = 40, from 40 to 40 1‹50›‹40›",
                "Có 50 việc, tổng số 38 việc, trong đó 40 việc xong. | parts: 38 = 40, from 40 to 40 1‹38›‹40›",
                "Có 50 xã làm tổng số 38 việc, trong đó 40 việc xong. | parts: 38 = 40, from 40 to 40 1‹38›‹40›",
                "Có 38 việc (trong đó 3 việc xong, 36 việc dở). | parts: 38 = 3 + 36, from 39 to 39 1‹38›‹3›‹36›",
                "Có 38 việc (3 việc xong, 36 việc dở). |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 38 việc (3 việc xong, 34 việc dở). |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc (3 việc xong và 34 việc dở). |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc (xong: 3, dở: 34). |",
                "Có 38 việc (xong: 3, dở: 36). |",
                "Có 38 việc, gồm 3 việc xong, 34 việc dở. |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc, gồm: 3 việc xong, 34 việc dở. |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc, gồm 3 việc xong và 34 việc dở. |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc, trong đó 3 việc xong và 34 việc dở. |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc, trong đó: 3 việc xong, 34 việc dở. |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc, trong đó 3 việc xong, còn lại 34 việc dở. |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc, trong đó 3 việc xong, 34 việc dở... | parts: 38 = 3 + 34, from 37 to 37 1‹38›‹3›‹34›",
                "Có 38 việc, gồm 3 việc xong, 34 việc dở, chủ yếu ở xã. |"
                        + " parts: 38 = 3 + 34, from 37 to 37 1‹38›‹3›‹34›",
                "Có 38 việc, gồm hơn 3 việc xong, 34 việc dở. | parts: 38 = 3 + 34, fits 1‹38›‹3›‹34›",
                "Có 38 việc, gồm dưới 3 việc xong, 34 việc dở. |"
                        + " parts: 38 = 3 + 34, from 34 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc, gồm khoảng 3 việc xong, 30 việc dở. | parts: 38 = 3 + 30, fits 1‹38›‹3›‹30›",
                "Có khoảng 38 việc, gồm 3 việc xong, 30 việc dở. |",
                "Có hơn 38 việc, gồm 3 việc xong, 30 việc dở. |"
                        + " parts: over 38 = 3 + 30, from 33 to 33, all are named 1‹38›‹3›‹30›",
                "Có hơn 38 việc, gồm 3 việc xong, 40 việc dở. |"
                        + " parts: over 38 = 3 + 40, from 43 to 43, all are named 1‹38›‹3›‹40›",
                "Có gần 38 việc, gồm 3 việc xong, 36 việc dở. |"
                        + " parts: under 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 38-40 việc, gồm 3 việc xong, 36 việc dở. | parts: 38 = 3 + 36 ±2, fits 1‹38-40›‹3›‹36›",
                "Có 38-40 việc, gồm 3 việc xong, 38 việc dở. |",
                "Tuyển 84 người, gồm 40 nữ, 50 đảng viên. |",
                "Tuyển 84 người, gồm 40 người của sở, 50 người của xã, 12 đảng viên. |"
                        + " parts: 84 = 40 + 50, from 90 to 90 1‹84›‹40›‹50›",
                "Tuyển 84 người, gồm năm 2021 là 40 người, năm 2022 là 54 người. |",
                "Tuyển 84 người, gồm 40 người cùng kỳ, 54 người nay. |",
                "Có 84 hồ sơ, gồm 40 hồ sơ trực tuyến, 54 hồ sơ đúng hạn. |",
                "Có 84 hồ sơ, gồm 40 hồ sơ trực tuyến, 54 hồ sơ trực tiếp. |"
                        + " parts: 84 = 40 + 54, from 94 to 94, all are named 1‹84›‹40›‹54›",
                "Có 84 hồ sơ, gồm 40 hồ sơ trực tuyến, 44 hồ sơ kỳ trước, 10 hồ sơ trực tiếp. |"
                        + " parts: 84 = 40 + 44 + 10, fits 1‹84›‹40›‹44›‹10›",
                "Có 84 hồ sơ, gồm 40 hồ sơ đúng hạn, 44 hồ sơ trực tiếp, còn lại 10 hồ sơ. |"
                        + " parts: 84 = 40 + 44 + 10, fits 1‹84›‹40›‹44›‹10›",
                "Có 84 hồ sơ, gồm 40 hồ sơ đúng hạn, 54 hồ sơ quá hạn, còn lại 10 hồ sơ. |"
                        + " parts: 84 = 40 + 54 + 10, from 104 to 104, all are named 1‹84›‹40›‹54›‹10›",
                "Có 38 việc, gồm 3 việc xong, 38 việc dở. |",
                "Có 38 việc tại 5 xã, gồm 2 việc ở 3 xã, 35 việc ở 2 xã. |"
                        + " parts: 38 = 2 + 35, from 37 to 37, all are named 1‹38›‹2›‹35›"
                        + " + parts: 5 = 3 + 2, fits 1‹5›‹3›‹2›",
                "Có 38 việc, gồm: A 13, B 14; C 12. |"
                        + " parts: 38 = 13 + 14 + 12, from 25 to 39, all are named 1‹38›‹13›‹14›‹12›",
                "Có 38 việc, gồm: A: 13; B: 14; C: 11. | parts: 38 = 13 + 14 + 11, fits 1‹38›‹13›‹14›‹11›",
                "Có 38 việc, gồm: A: 13; B: 14; C: 12. |"
                        + " parts: 38 = 13 + 14 + 12, from 39 to 39, all are named 1‹38›‹13›‹14›‹12›",
                "Tuyển 289 người, gồm: A 13 người, 7 nữ; B 44 người, 9 nữ và C 232 người, 51 nữ. |"
                        + " parts: 289 = 13 + 7 + 44 + 9 + 232 + 51, fits 1‹289›‹13›‹7›‹44›‹9›‹232›‹51›",
                "Tuyển 289 người, gồm: A 13 người (7 nữ), B 44 người (9 nữ), C 232 người (51 nữ). |"
                        + " parts: 289 = 13 + 44 + 232, fits 1‹289›‹13›‹44›‹232›",
                "Có 38 việc, bình quân 40 việc, gồm 3 việc xong, 36 việc dở. |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 38 việc, gồm 3 việc xong, tăng 36 việc. | parts: 38 = 3, from 3 to 3 1‹38›‹3›",
                "Có 38 việc so với 50 việc, gồm 3 việc xong, 36 việc dở. |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 5 việc; có 38 việc, gồm 3 việc xong, 36 việc dở. |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 38 việc; gồm 3 việc xong, 36 việc dở. |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Đã giao 38 việc. Trong đó 3 việc xong, 36 việc dở. |"
                        + " parts: 38 = 3 + 36, from 39 to 39 1‹38›‹3›‹36›",
                "Đã giao 38 việc. Trong đó: // Xong: 3 việc. // Dở: 36 việc. |",
                "Tuyển 84 người, gồm 54 người năm nay, cùng kỳ 40 người. |"
                        + " parts: 84 = 54, from 54 to 54 1‹84›‹54›",
                "Tuyển 84 người, gồm 54 người năm nay và 40 người năm ngoái. |",
                "Tuyển 84 người, gồm 54 người năm nay cùng 40 người năm sau. |"
                        + " parts: 84 = 54 + 40, from 94 to 94, all are named 1‹84›‹54›‹40›",
                "Có 38 việc (xong: 3 việc, dở: 34 việc). |"
                        + " parts: 38 = 3 + 34, from 37 to 37, all are named 1‹38›‹3›‹34›",
                "Có 38 việc (trong đó 3 việc xong. Dở 36 việc). | parts: 38 = 3, from 3 to 3 1‹38›‹3›",
                "Có 38 việc (3 việc xong (2 việc sớm), 36 việc dở). |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 38 việc, trong đó có cả 3 việc xong, 36 việc dở. |",
                "Có 38 việc, không bao gồm 3 việc xong, 36 việc dở. |",
                "Có 38 việc, gồm 3 việc xong, 36 việc dở; trong đó 2 việc khó. |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 38 việc, gồm 3 việc xong, 36 việc dở. Có 9 việc. |"
                        + " parts: 38 = 3 + 36, from 39 to 39, all are named 1‹38›‹3›‹36›",
                "Có 84 việc mới và 16 việc cũ, gồm 40 việc xong, 61 việc dở. |"
                        + " parts: 100 = 40 + 61, from 101 to 101, all are named 1‹84›‹16›‹40›‹61›",
                "Có 84 việc mới và 16 việc cũ, gồm 40 việc xong, 60 việc dở. | parts: 16 = 40 + 60, fits 1‹16›‹40›‹60›",
                "Có 9 xã và 84 việc mới và 16 việc cũ, gồm 40 việc xong, 61 việc dở. |"
                        + " parts: 100 = 40 + 61, from 101 to 101, all are named 1‹84›‹16›‹40›‹61›",
                "Có 84 việc mới và tổng số 100 việc, gồm 60 việc xong, 61 việc dở. |"
                        + " parts: 100 = 60 + 61, from 121 to 121, all are named 1‹100›‹60›‹61›",
                "Có 84 việc mới, 16 việc cũ, gồm 40 việc xong, 61 việc dở. |"
                        + " parts: 16 = 40 + 61, from 101 to 101, all are named 1‹16›‹40›‹61›",
                "Có 2, 6 và 5 người, gồm 13 người của sở, 2 người của xã. |",
                "Có 2, 6 và 5 người, gồm 3 người của sở, 2 người của xã. | parts: 5 = 3 + 2, fits 1‹5›‹3›‹2›",
                "Có từ 30 đến 40 việc, gồm 3 việc xong, 36 việc dở. |"
                        + " parts: 30 = 3 + 36 ±10, fits 1‹30 đến 40›‹3›‹36›",
                "Có từ 30 đến 40 việc, gồm 3 việc xong, 38 việc dở. |"
                        + " parts: 30 = 3 + 38 ±10, from 41 to 41, all are named 1‹30 đến 40›‹3›‹38›",
                "Có từ 40 đến 30 việc, gồm 3 việc xong, 38 việc dở. |"
                        + " parts: 30 = 3 + 38, from 41 to 41, all are named 1‹30›‹3›‹38›",
                "Có 30 – 40 việc, gồm 3 việc xong, 38 việc dở. |"
                        + " parts: 30 = 3 + 38 ±10, from 41 to 41, all are named 1‹30 – 40›‹3›‹38›",
                "Có 40-30 việc, gồm 3 việc xong, 38 việc dở. |",
                "Có 1,2-1,4 tỷ đồng, gồm 1,3 tỷ đồng của tỉnh, 0,2 tỷ đồng của xã. |"
                        + " parts: 1.2 = 1.3 + 0.2 ±0.25, fits 1‹1,2-1,4›‹1,3›‹0,2›",
                "Có 0-2 việc, gồm 2 việc xong, 1 việc dở. |"
                        + " parts: 0 = 2 + 1 ±2, from 3 to 3, all are named 1‹0-2›‹2›‹1›",
            })
    void totalsAndTheirParts(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 38 việc, gồm 19 việc (chiếm 50%), 19 việc (50%). |"
                        + " ratio: 19 of 38 = 50 1‹38›‹19›‹50%›"
                        + " + ratio: 19 of 38 = 50 1‹38›‹19›‹50%›"
                        + " + parts: 38 = 19 + 19, fits 1‹38›‹19›‹19›",
                "Có 38 việc, gồm 19 việc (chiếm 51%), 19 việc (49%). |"
                        + " ratio: 19 of 38 = 51 1‹38›‹19›‹51%›"
                        + " + ratio: 19 of 38 = 49 1‹38›‹19›‹49%›"
                        + " + parts: 38 = 19 + 19, fits 1‹38›‹19›‹19›",
                "Có 38 việc, gồm 19 việc, chiếm 60%, 19 việc, chiếm 40%. |"
                        + " ratio: 19 of 38 = 60 1‹38›‹19›‹60%›"
                        + " + ratio: 19 of 38 = 40 1‹38›‹19›‹40%›"
                        + " + parts: 38 = 19 + 19, fits 1‹38›‹19›‹19›",
                "Có 38 việc, gồm 19 việc, đạt 60%, 19 việc, đạt 40%. | parts: 38 = 19 + 19, fits 1‹38›‹19›‹19›",
                "Có 38 việc, gồm 19 việc, đạt 50%, 19 việc, đạt 50%. |"
                        + " ratio: 19 of 38 = 50 1‹38›‹19›‹50%›"
                        + " + ratio: 19 of 38 = 50 1‹38›‹19›‹50%›"
                        + " + parts: 38 = 19 + 19, fits 1‹38›‹19›‹19›",
                "Có 38 việc của 20 xã, gồm 19 việc (95%), 19 việc (60%). |"
                        + " ratio: 19 of 38 = 60 1‹38›‹19›‹60%›"
                        + " + parts: 38 = 19 + 19, fits 1‹38›‹19›‹19›",
                "Có 38 việc, trong đó 15 việc (39,5%), 20 việc (60,5%). |"
                        + " ratio: 15 of 38 = 39.5 1‹38›‹15›‹39,5%›"
                        + " + ratio: 20 of 38 = 60.5 1‹38›‹20›‹60,5%›"
                        + " + parts: 38 = 15 + 20, from 35 to 35, all are named 1‹38›‹15›‹20›",
                "Có 38 việc, trong đó 15 việc (39,5%), 20 việc (52,6%). |"
                        + " ratio: 15 of 38 = 39.5 1‹38›‹15›‹39,5%›"
                        + " + ratio: 20 of 38 = 52.6 1‹38›‹20›‹52,6%›"
                        + " + parts: 38 = 15 + 20, from 35 to 35 1‹38›‹15›‹20›",
                "Có 100 tỷ đồng, đạt 50% kế hoạch, gồm 60 tỷ đồng, đạt 60% kế hoạch, 40 tỷ đồng, đạt 40% kế hoạch. |"
                        + " ratio: 60 of 100 = 60 [59.20398..60.80402] 1‹100›‹60›‹60%›"
                        + " + ratio: 40 of 100 = 40 [39.303483..40.703518] 1‹100›‹40›‹40%›"
                        + " + parts: 100 = 60 + 40 ±0.5, fits 1‹100›‹60›‹40›"
                        + " + share-of-total: 100 is 50 %, by its parts 50 % [195.09804..203.0303] [193.88245..204.21232] 1‹100›‹50%›‹60›‹60%›‹40›‹40%›",
                "Có 100 tỷ đồng, đạt 90% kế hoạch, gồm 60 tỷ đồng, đạt 60% kế hoạch, 40 tỷ đồng, đạt 40% kế hoạch. |"
                        + " ratio: 60 of 100 = 60 [59.20398..60.80402] 1‹100›‹60›‹60%›"
                        + " + ratio: 40 of 100 = 40 [39.303483..40.703518] 1‹100›‹40›‹40%›"
                        + " + parts: 100 = 60 + 40 ±0.5, fits 1‹100›‹60›‹40›"
                        + " + share-of-total: 100 is 90 %, by its parts 50 % [109.34066..112.2905] [193.88245..204.21232] 1‹100›‹90%›‹60›‹60%›‹40›‹40%›",
                "Có 100 tỷ đồng, đạt 50% kế hoạch, gồm 60 tỷ đồng, đạt 60% kế hoạch, 40 tỷ đồng. |"
                        + " ratio: 60 of 100 = 60 [59.20398..60.80402] 1‹100›‹60›‹60%›"
                        + " + parts: 100 = 60 + 40 ±0.5, fits 1‹100›‹60›‹40›",
            })
    void sharesOfTotals(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }
}
