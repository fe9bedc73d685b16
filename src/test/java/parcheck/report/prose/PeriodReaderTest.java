package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that end before the report's window does, and people counted in the year before. */
class PeriodReaderTest {

    private static String told(String lines, String period) {
        return ProseLines.claims(lines, period, "period-early", "period-year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tính đến 31/5/2022 có 5 xã. | 05-31 ‹31›",
                "Tính đến ngày 31/5 có 5 xã. | 05-31 ‹31›",
                "Tính đến 31/5/2022 đạt 5/8 xã. | 05-31 ‹31›",
                "Tính đến hết tháng 5 có 5 xã. | 05-31 ‹5›",
                "Đến hết tháng 5/2022 có 5 xã. | 05-31 ‹5›",
                "Đến hết tháng 5 năm 2022 có 5 xã. | 05-31 ‹5›",
                "5 tháng đầu năm có 7 xã. | 05-31 ‹5›",
                "5 tháng đầu năm 2022 có 7 xã. | 05-31 ‹5›",
                "Tính đến 13/4/2022 có 5 xã. | 04-13 ‹13›",
                "Tính đến 12/4/2022 có 5 xã. |",
                "Tính đến 14/6/2022 có 5 xã. |",
                "Tính đến 13/6/2022 có 5 xã. | 06-13 ‹13›",
                "Tính đến 31/5/2021 có 5 xã. |",
                "Đến hết tháng 5/2021 có 5 xã. |",
                "Đến hết tháng 5 năm 2021 có 5 xã. |",
                "5 tháng đầu năm 2021 có 7 xã. |",
                "Tính đến 31/5/2022 đã xong. |",
                "6 tháng đầu năm có 7 xã. |",
                "13 tháng đầu năm có 7 xã. |",
                "0 tháng đầu năm có 7 xã. |",
                "Có 5 xã họp 31/5/2022. |",
            })
    void endsEarly(String lines, String day) {
        String early =
                day == null ? "" : "period-early: until 2022-" + day.replace(" ", " of 2021-12-15 to 2022-06-14 1");
        assertThat(told(lines, "2022-H1")).isEqualTo(early);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2021 đã tuyển dụng 12 viên chức. | ‹2021›‹12›",
                "Năm 2021 đã tuyển dụng 12 người. | ‹2021›‹12›",
                "Năm 2021 đã tuyển dụng qua 2 kỳ thi 12 người. | ‹2021›‹12›",
                "Năm 2021 đã tuyển dụng qua 2 kỳ thi. |",
                "Năm 2021 và năm 2022 đã tuyển dụng 12 người. |",
                "Năm 2022 và năm 2021 đã tuyển dụng 12 người. |",
                "Năm 2020 đã tuyển dụng 12 người. |",
                "Khóa 2021 đã tuyển dụng 12 người. |",
                "Năm 2021 có 12 người. |",
                "So với năm 2021 đã tuyển dụng 12 người. |",
            })
    void peopleOfTheYearBefore(String lines, String marks) {
        String expected = "period-year: until 2021-12-31 of 2021-12-15 to 2022-06-14 1" + marks;
        assertThat(told(lines, "2022-H1")).isEqualTo(marks == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Tính đến 31/5/2022 có 5 xã. // Đến hết tháng 5 có 7 xã., 1‹31› 2‹5›",
        "Đến hết tháng 5 có 7 xã. // Tính đến 31/5/2022 có 5 xã., 1‹5› 2‹31›",
    })
    void oneDayIsToldOnceWithAllItsPlaces(String lines, String places) {
        assertThat(told(lines, "2022-H1"))
                .isEqualTo("period-early: until 2022-05-31 of 2021-12-15 to 2022-06-14 " + places);
    }
}
