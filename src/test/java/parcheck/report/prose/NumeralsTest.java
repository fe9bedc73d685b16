package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of prose keep the decimals they are printed with; what could be two numbers is none. */
class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02|02|0",
                "1.749,7|1749.7|1",
                "19.314,870|19314.870|3",
                "57,72|57.72|2",
                "2.234.720|2234720|0",
                "2,129,000|2129000|0",
                "1,234.5|1234.5|1",
                "87.38|87.38|2",
                "1093|1093|0"
            })
    void readsWhatCanBeOneNumberOnly(String raw, BigDecimal value, int decimals) {
        BigDecimal number = Numerals.of(raw, false);
        assertThat(number).isNotNull().isEqualByComparingTo(value);
        assertThat(number.scale()).isEqualTo(decimals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,497", "4.0", "0987654321", "0221.3862.123", "1.2.3", "1.749.7", "01,02,03", "1.23456"})
    void leavesAsideWhatIsAmbiguousOrNoFigure(String raw) {
        assertThat(Numerals.of(raw, false)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"99,960|99.960", "51.6|51.6", "7,03|7.03"})
    void percentagesHaveDecimals(String raw, BigDecimal value) {
        assertThat(Numerals.of(raw, true)).isNotNull().isEqualByComparingTo(value);
    }
}
