package parcheck.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The windows of the ministry, to the day. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2023-Q1, 2022-12-15, 2023-03-14",
        "2023-H1, 2022-12-15, 2023-06-14",
        "2023-Q3, 2023-06-15, 2023-09-14",
        "2023-YEAR, 2022-12-15, 2023-12-14",
        "2023, 2022-12-15, 2023-12-14",
    })
    void hasItsWindow(String code, String start, String end) {
        Period period = Period.of(code);
        assertThat(period.start()).hasToString(start);
        assertThat(period.end()).hasToString(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2023-Q2", "2023-h1", "23-H1", "2023-H2", "x"})
    void knowsNoOtherWindows(String code) {
        assertThatThrownBy(() -> Period.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-YEAR, 365, 365", "2023-H1, 182, 365", "2023-Q1, 90, 365", "2023-Q3, 274, 365", "2024-H1, 183, 366"
    })
    void countsTheElapsedPartOfTheYearByDays(String code, String past, String all) {
        BigDecimal expected = new BigDecimal(past).divide(new BigDecimal(all), java.math.MathContext.DECIMAL128);
        assertThat(Period.of(code).elapsed()).isEqualByComparingTo(expected);
    }
}
