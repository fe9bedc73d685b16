package parcheck.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days counted by hand are those of the calendar. */
class CivilDaysTest {

    @Test
    void everyDayOfFiveCenturiesIsThatOfTheCalendar() {
        for (LocalDate day = LocalDate.of(1699, 12, 31); day.getYear() < 2202; day = day.plusDays(1)) {
            if (CivilDays.epochDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()) != day.toEpochDay()) {
                assertThat(day).as("counted wrong").isNull();
            }
        }
    }

    @Test
    void noMonthHasADayMore() {
        for (YearMonth month = YearMonth.of(1896, 1); month.getYear() < 2105; month = month.plusMonths(1)) {
            assertThat(CivilDays.epochDay(month.getYear(), month.getMonthValue(), month.lengthOfMonth() + 1))
                    .isEqualTo(DateReader.NONE);
        }
    }

    @ParameterizedTest
    @CsvSource({"2023, 0, 1", "2023, 13, 1", "2023, 1, 0", "2023, 1, -1", "2023, -1, 1"})
    void whatIsNoDayHasNoNumber(int year, int month, int day) {
        assertThat(CivilDays.epochDay(year, month, day)).isEqualTo(DateReader.NONE);
    }
}
