package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter or a number that comes twice is told; every other way to count is the writer's own affair. */
class ListReaderTest {

    private static String told(String lines) {
        return ProseLines.claims(lines, null, "list-letter", "list-number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a) Rà soát // b) Kiểm tra // b) Số hóa | list-letter: b) beside b) 2‹b)› 3‹b)›",
                "a) Rà soát // a) Kiểm tra |",
                "a. Rà soát // b. Kiểm tra // b. Số hóa | list-letter: b. beside b. 2‹b.› 3‹b.›",
                "a) Rà soát // b) Kiểm tra // b. Số hóa |",
                "a) Rà soát // b) Kiểm tra // c) Số hóa // b) Báo cáo |",
                "a) Rà soát // b) Kiểm tra // d) Số hóa // d) Báo cáo | list-letter: d) beside d) 3‹d)› 4‹d)›",
                // letters of one list follow those of another within it
                "a) Rà soát // 1. Xã // 2. Huyện // b) Kiểm tra // b) Số hóa | list-letter: b) beside b) 4‹b)› 5‹b)›",
                // a letter that only some writers count
                "d) Rà soát // đ) Kiểm tra // e) Số hóa |",
                "a) A // b) B // c) C // d) D // e) E // g) G // e) E |",
                "a) A // b) B // c) C // d) D // e) E // e) G | list-letter: e) beside e) 5‹e)› 6‹e)›",
            })
    void letters(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. Thể chế // 2. Thủ tục // 2. Bộ máy | list-number: 2. beside 2. 2‹2.› 3‹2.›",
                "1) Thể chế // 2) Thủ tục // 2) Bộ máy | list-number: 2) beside 2) 2‹2)› 3‹2)›",
                "1. Thể chế // 2. Thủ tục // 2) Bộ máy |",
                "1.1. Thể chế // 1.2. Thủ tục // 1.2. Bộ máy | list-number: 1.2. beside 1.2. 2‹1.2.› 3‹1.2.›",
                "1.1. Thể chế // 1.2. Thủ tục // 2.2. Bộ máy |",
                "1. Thể chế // 2. Thủ tục. // 2. Bộ máy |",
                "1. Thể chế // 2. Thủ tục; // 2. Bộ máy |",
                "1. Thể chế // 2. Thủ tục // 2. Bộ máy, |",
                "I. KẾT QUẢ // II. HẠN CHẾ // II. KIẾN NGHỊ | list-number: II. beside II. 2‹II.› 3‹II.›",
                "I. KẾT QUẢ // 1. Thể chế // 2. Thủ tục // II. HẠN CHẾ // 2. Bộ máy |",
                "II. HẠN CHẾ // I. KẾT QUẢ // II. KIẾN NGHỊ |",
                "1. Thể chế // a) Rà soát // 2. Thủ tục // a) Rà soát // 3. Bộ máy |",
                "- Thể chế // - Thủ tục |",
            })
    void numbers(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a list that begins within a line and goes on in lines of its own
                "Gồm: a) rà soát; b) kiểm tra. // c) Số hóa // c) Báo cáo | list-letter: c) beside c) 2‹c)› 3‹c)›",
                "Gồm: a) rà soát; b) kiểm tra. // b) Số hóa | list-letter: b) beside b) 1‹b)› 2‹b)›",
                "a) rà soát b) kiểm tra. // b) Số hóa | list-letter: b) beside b) 1‹b)› 2‹b)›",
                "Gồm (a) rà soát; (b) kiểm tra. // b) Số hóa |",
                "Nhóm ab) rà soát // a) Số hóa // b) Số hóa |",
                // a letter of another document is only quoted
                "a) Rà soát // b) Theo điểm c) khoản 1 // c) Số hóa |",
                "a) Rà soát // b) Theo Điểm b), c) và d) khoản 1 // c) Số hóa // d) Báo cáo |",
                "a) Rà soát // b) Điểm mới: c) kiểm tra // c) Số hóa | list-letter: c) beside c) 2‹c)› 3‹c)›",
            })
    void lettersWithinALine(String lines, String claims) {
        assertThat(told(lines)).isEqualTo(claims == null ? "" : claims);
    }

    @Test
    void onlyShortLinesAreHeadings() {
        String longest = "x".repeat(120);
        assertThat(told("1. Thể chế // 2. " + longest + " // 2. Bộ máy")).startsWith("list-number");
        assertThat(told("1. Thể chế // 2. " + longest + "x // 2. Bộ máy")).isEmpty();
    }

    @Test
    void aHundredListsWithinEachOtherAreForgottenFromTheOutside() {
        String deep = IntStream.rangeClosed(1, 70)
                .mapToObj(i -> String.format(Locale.ROOT, "%d.1. Mục // %d.2. Mục", i, i))
                .collect(Collectors.joining(" // "));
        assertThat(told(deep + " // 70.2. Mục")).contains("70.2.");
        assertThat(told(deep + " // 1.2. Mục")).isEmpty();
    }
}
