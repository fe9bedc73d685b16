package parcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.Indicator.Kind;

/** The last number that is read and the first that is not, at each limit. */
class NumberLimitsTest {

    private static String read(String raw, Kind kind) {
        Reading reading = NumberReader.read(raw, kind);
        if (reading instanceof Reading.Value value) {
            return value.value().toPlainString();
        }
        return reading instanceof Reading.Unreadable doubt ? doubt.why().toString() : "BLANK";
    }

    @Test
    void textsOfSixtyCharactersAreNumbersAndLongerOnesAreNone() {
        assertThat(read("1".repeat(60), Kind.COUNT)).isEqualTo("OUT_OF_RANGE");
        assertThat(read("1".repeat(61), Kind.COUNT)).isEqualTo("NOT_A_NUMBER");
    }

    @Test
    void fifteenDigitsBeforeTheCommaAndFortyBehindAreEnough() {
        assertThat(read("9".repeat(15), Kind.COUNT)).isEqualTo("9".repeat(15));
        assertThat(read("9".repeat(16), Kind.COUNT)).isEqualTo("OUT_OF_RANGE");
        assertThat(read("0," + "1".repeat(40), Kind.SCORE)).isEqualTo("0." + "1".repeat(40));
        assertThat(read("0," + "1".repeat(41), Kind.SCORE)).isEqualTo("OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource({
        "147/147, PERCENT, 100",
        "0/147, PERCENT, 0",
        "148/147, PERCENT, OUT_OF_RANGE",
        "0/0, PERCENT, OUT_OF_RANGE",
        "/147, PERCENT, NOT_A_NUMBER",
        "trên 0, COUNT, BOUND",
        "hơn 9, COUNT, BOUND",
        "gần hết, COUNT, NOT_A_NUMBER",
        "trên, COUNT, NOT_A_NUMBER",
    })
    void sharesAndBounds(String raw, Kind kind, String read) {
        assertThat(read(raw, kind)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\uFF10;0",
                "\uFF19\uFF15\uFF0C\uFF15;95.5",
                "\uFF19\uFF15\uFF05;95",
                "1\u200B2;12",
                "1\u200D2;12",
                "1\u200E2;NOT_A_NUMBER",
                "1\u200A2;NOT_A_NUMBER",
                "1\uFF1A2;NOT_A_NUMBER",
                "1\uFF0B2;NOT_A_NUMBER",
            })
    void wideAndInvisibleCharacters(String raw, String read) {
        assertThat(read(raw, Kind.PERCENT)).isEqualTo(read);
    }
}
