package parcheck.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms run over working days only, and the calendar knows which those are. */
class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.packed();

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @ParameterizedTest(name = "{1} working days from {0} end on {2}")
    @CsvSource({
        "2023-06-20, 1, 2023-06-21",
        "2023-06-23, 1, 2023-06-26",
        "2023-06-20, 10, 2023-07-04",
        "2023-01-19, 1, 2023-01-27",
        "2022-12-30, 1, 2023-01-03",
        "2023-04-28, 1, 2023-05-04",
        "2024-04-26, 1, 2024-05-02",
        "2024-05-03, 1, 2024-05-04",
        "2025-04-25, 1, 2025-04-26",
        "2026-04-24, 1, 2026-04-28",
        "2026-08-28, 1, 2026-09-03",
        "2026-08-21, 1, 2026-08-22",
        "2026-11-23, 1, 2026-11-25",
        "2023-06-20, 0, 2023-06-20",
    })
    void termsEndOnWorkingDays(String start, int days, String end) {
        assertThat(calendar.after(day(start), days)).isEqualTo(day(end));
    }

    @Test
    void theHolidaysOfTheLabourCodeAreOffInEveryYear() {
        for (int year = 2021; year <= 2027; year++) {
            for (String fixed : List.of("-01-01", "-04-30", "-05-01", "-09-02")) {
                assertThat(calendar.works(day(year + fixed))).as(year + fixed).isFalse();
            }
        }
        assertThat(calendar.works(day("2025-11-24"))).isTrue();
        assertThat(calendar.works(day("2026-11-24"))).isFalse();
    }

    @Test
    void everyYearHasItsElevenOrMoreRestDaysOnWorkdays() {
        for (int year = 2021; year <= 2027; year++) {
            int rest = 0;
            int worked = 0;
            for (LocalDate d = LocalDate.of(year, 1, 1); d.getYear() == year; d = d.plusDays(1)) {
                boolean weekend = d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY;
                rest += !weekend && !calendar.works(d) ? 1 : 0;
                worked += weekend && calendar.works(d) ? 1 : 0;
            }
            int holidays = year < 2026 ? 11 : 12;
            assertThat(rest - worked).as("year " + year).isEqualTo(holidays);
        }
    }

    @Test
    void aProvinceMaySetDaysOtherwise() {
        String yaml = new String(OfficesReader.packed("general"), java.nio.charset.StandardCharsets.UTF_8)
                .replace("daysOff: []", "daysOff: [2023-06-21]")
                .replace("workDays: []", "workDays: [2023-06-24]");
        Offices offices = OfficesReader.read(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        WorkCalendar own = WorkCalendar.of(offices);
        assertThat(own.after(day("2023-06-20"), 1)).isEqualTo(day("2023-06-22"));
        assertThat(own.after(day("2023-06-23"), 1)).isEqualTo(day("2023-06-24"));
    }
}
