package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A percentage holds if it is right, rounded or cut off at its last printed digit. */
class RatioClaimTest {

    private static RatioClaim claim(String part, String whole, String stated) {
        return Objects.requireNonNull(RatioClaim.of(List.of(), quantity(part), quantity(whole), quantity(stated)));
    }

    private static Quantity quantity(String text) {
        return new Mentions(Tokens.of(text)).quantities().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // 30 of 58 are 51.724… %
                "30 việc | 58 việc | 51,72% | true",
                "30 việc | 58 việc | 51,7% | true",
                "30 việc | 58 việc | 52% | true",
                "30 việc | 58 việc | 51% | true",
                "30 việc | 58 việc | 50% | false",
                "30 việc | 58 việc | 53% | false",
                "30 việc | 58 việc | 51,71% | false",
                "30 việc | 58 việc | 51,73% | false",
                "30 việc | 58 việc | 57,72% | false",
                // half a digit is rounded up, and nobody rounds it down by cutting off
                "1 việc | 8 việc | 12,5% | true",
                "1 việc | 8 việc | 13% | true",
                "1 việc | 8 việc | 12% | true",
                "1 việc | 8 việc | 11% | false",
                "39 việc | 40 việc | 97% | true",
                "2 việc | 2 việc | 99% | false",
                "30 việc | 58 việc | hơn 51% | true",
                "30 việc | 58 việc | hơn 50% | true",
                "30 việc | 58 việc | hơn 53% | false",
                "30 việc | 58 việc | gần 52% | true",
                "30 việc | 58 việc | gần 55% | true",
                "30 việc | 58 việc | gần 50% | false",
                "30 việc | 58 việc | khoảng 60% | true",
                // amounts that were rounded themselves
                "1,2 tỷ đồng | 2,4 tỷ đồng | 48% | true",
                "1,2 tỷ đồng | 2,4 tỷ đồng | 53% | true",
                "1,2 tỷ đồng | 2,4 tỷ đồng | 54% | false",
                "1,2 tỷ đồng | 2,4 tỷ đồng | 45% | false",
            })
    void holds(String part, String whole, String stated, boolean holds) {
        assertThat(claim(part, whole, stated).holds()).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 việc | 58 việc | 57,72% | true",
                "30 việc | 58 việc | 51,72% | false",
                "30 việc | 58 việc | 57,82% | false",
                "30 việc | 58 việc | 51,27% | false",
                "30 việc | 58 việc | 5,72% | false",
                "30 việc | 58 việc | 41% | false",
                "30 việc | 58 việc | 42% | true",
            })
    void oneDigitSlips(String part, String whole, String stated, boolean slip) {
        assertThat(claim(part, whole, stated).oneDigitSlip()).isEqualTo(slip);
    }

    @Test
    void nothingIsDividedByNothingOrByARange() {
        assertThat(RatioClaim.of(List.of(), quantity("0 việc"), quantity("0 việc"), quantity("0%")))
                .isNull();
        assertThat(RatioClaim.of(List.of(), quantity("5 việc"), quantity("8-9 việc"), quantity("50%")))
                .isNull();
        assertThat(RatioClaim.of(List.of(), quantity("4-5 việc"), quantity("8 việc"), quantity("50%")))
                .isNull();
        assertThat(RatioClaim.of(List.of(), quantity("5 việc"), quantity("8 việc"), quantity("50-60%")))
                .isNull();
    }

    @Test
    void theRightPercentageHasAsManyDecimalsAsWerePrinted() {
        assertThat(claim("30 việc", "58 việc", "57,72%").right()).hasToString("51.72");
        assertThat(claim("30 việc", "58 việc", "57%").right()).hasToString("52");
    }
}
