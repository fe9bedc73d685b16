package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that count nothing are known as names, and those beside them that do count are not. */
class NamesTest {

    private static String names(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        BitSet names = Names.of(tokens);
        return names.stream().mapToObj(tokens::raw).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // codes of documents and of things, written without spaces
                "16/2022/NĐ-CP có 5 chương | 16 / 2022 / NĐ - CP",
                "theo 18-NQ/TW, 5 việc | 18 - NQ / TW",
                "dịch Covid-19 làm hoãn 36 cuộc | Covid - 19",
                "77/2015/QH13 | 77 / 2015 / QH13",
                "việc 45 /QĐ-UBND và 5 việc | 45 / QĐ - UBND",
                "đạt 30/58 nhiệm vụ |",
                "đạt 30-58 nhiệm vụ |",
                "việc, và |",
                // dates and years
                "10/7/2022 có 5 việc | 10 / 7 / 2022",
                "10-7-2022 có 5 việc | 10 - 7 - 2022",
                "5 việc đến 10/7/2022 | 10 / 7 / 2022",
                "10/7-2022 có 5 việc | 7 - 2022",
                "7/2022 có 5 việc | 7 / 2022",
                "2021-2025 có 5 việc | 2021 - 2025",
                "2021 – 2025 có 5 việc | 2021 – 2025",
                "5 việc của 2021 | 2021",
                "1999 và 2099 và 2100 và 1899 | 1999 2099",
                "12022 và 202 và 5 việc |",
                "2.022 hồ sơ |",
                "trực 24/7, có 5 việc | 24 / 7",
                "trực 24/24, có 5 việc | 24 / 24",
                "đạt 24/25 việc |",
                "đạt 24-7 việc |",
            })
    void codesAndDates(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "điều 4 nêu 5 việc | 4",
                "Phụ lục 12 nêu 5 việc | 12",
                "phụ lục 1.200 nêu 5 việc |",
                "mức độ 3 có 5 dịch vụ | 3",
                "cấp 2 có 5 trường | 2",
                "cấp 120 giấy |",
                "cấp 05 giấy |",
                "mức độ 3,4 có 5 dịch vụ | 3,4",
                "mức độ 3, 4 có 5 dịch vụ | 3 4",
                "mức độ 3 và 4 có 5 dịch vụ | 3 4",
                "mức độ 3-4 có 5 dịch vụ | 3 4",
                "mức độ 3, 40 dịch vụ | 3 40",
                "mức độ 3, 400 dịch vụ | 3",
                "mức độ 3 có 4 dịch vụ | 3",
                "5 việc, 4 việc |",
                "số 12 nêu 5 việc | 12",
                "tổng số 12 việc |",
                "trong số 12 việc |",
                "số 1.200 hồ sơ |",
                "trong 6 tháng có 5 việc | 6",
                "trong 48 giờ có 5 việc | 48",
                "5 việc trong 48 ngày |",
            })
    void whatComesBeforeOrBehindMakesANumberAName(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names == null ? "" : names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đến 31/5 có 5 việc | 31 / 5",
                "từ 31/12 có 5 việc | 31 / 12",
                "đến 32/5 có 5 việc |",
                "đến 31/13 có 5 việc |",
                "đến 30/12 hồ sơ |",
                "ngày 15/6 có 48/48 phiếu | 15 / 6",
                "đạt 15/6 |",
                "điều 4/12 nêu 5 việc | 4 / 12",
                "1) Rà soát 5 việc | 1",
                "12) Rà soát 5 việc | 12",
                "120) Rà soát 5 việc |",
                "gồm: 1) rà soát; 2) kiểm tra 5 xã | 1 2",
                "có 5) việc |",
                "(1) Rà soát 5 việc | 1",
                "(120) Rà soát 5 việc | 120",
                "(1.200) hồ sơ |",
                "ISO 9001:2015 cho 5 xã | 9001 2015",
                "mẫu:12:30 có 5 việc | 12 30",
                "gồm: 30 việc |",
                "12 : 30 và 5 việc |",
                "12/BC của 5 xã | 12 / BC",
                "12 /BC của 5 xã | 12 / BC",
                "300/tháng cho 5 xã | 300 / tháng",
                "300 /BC | 300 / BC",
                "300 /bc | / bc",
                "300 / BC |",
            })
    void shortDatesListsClocksAndSpacedCodes(String sentence, String names) {
        assertThat(names(sentence)).isEqualTo(names == null ? "" : names);
    }

    @Test
    void aSentenceWithoutNumbersHasNone() {
        assertThat(names("")).isEmpty();
        assertThat(names("Cải cách hành chính")).isEmpty();
    }
}
