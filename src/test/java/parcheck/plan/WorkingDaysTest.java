package parcheck.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time as offices work it. */
class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.packed();

    @ParameterizedTest
    @CsvSource({
        "2023-01-19, true", // the last day before Tết
        "2023-01-20, false",
        "2023-01-26, false",
        "2023-01-27, true",
        "2023-05-02, false", // instead of Hung Kings' Day, which fell on a Saturday
        "2023-05-03, false",
        "2023-05-04, true",
        "2024-04-29, false", // swapped
        "2024-05-04, true", // a Saturday worked instead
        "2024-05-05, false",
        "2026-04-27, false",
        "2026-11-24, false", // first Culture Day
        "2025-11-24, true",
        "2023-07-15, false", // an ordinary Saturday
        "2023-07-17, true",
    })
    void offDaysAndSwappedDays(LocalDate day, boolean working) {
        assertThat(DAYS.isWorking(day)).isEqualTo(working);
    }

    @Test
    void everyYearHasItsElevenPublicHolidaysOrTheirReplacements() {
        for (int year = 2021; year <= 2027; year++) {
            int ordinary = 0;
            int worked = 0;
            for (LocalDate d = LocalDate.of(year, 1, 1); d.getYear() == year; d = d.plusDays(1)) {
                ordinary += d.getDayOfWeek().getValue() <= 5 ? 1 : 0;
                worked += DAYS.halves(d) / 2;
            }
            assertThat(ordinary - worked).as("days off in %s", year).isEqualTo(year < 2026 ? 11 : 12);
        }
    }

    @Test
    void theFirstDayIsNotCounted() {
        LocalDate monday = LocalDate.of(2023, 7, 3);
        assertThat(DAYS.plus(monday, 5)).isEqualTo(LocalDate.of(2023, 7, 10));
        assertThat(DAYS.halvesBetween(monday, LocalDate.of(2023, 7, 10))).isEqualTo(10);
        assertThat(DAYS.halvesBetween(LocalDate.of(2023, 7, 10), monday)).isEqualTo(-10);
        assertThat(DAYS.minus(LocalDate.of(2023, 7, 10), 5)).isEqualTo(monday);
    }

    @Test
    void aPeriodOverTetIsCountedWithoutIt() {
        assertThat(DAYS.plus(LocalDate.of(2023, 1, 18), 3)).isEqualTo(LocalDate.of(2023, 1, 30));
    }

    @Test
    void aPeriodEndsOnAWorkingDay() {
        assertThat(DAYS.onOrAfter(LocalDate.of(2023, 4, 29))).isEqualTo(LocalDate.of(2023, 5, 4));
        assertThat(DAYS.onOrAfter(LocalDate.of(2024, 5, 4))).isEqualTo(LocalDate.of(2024, 5, 4));
        assertThat(DAYS.plus(LocalDate.of(2023, 7, 1), 0)).isEqualTo(LocalDate.of(2023, 7, 3));
    }

    @Test
    void countingForwardAndBackAgree() {
        for (LocalDate d = LocalDate.of(2022, 1, 4); d.getYear() < 2026; d = d.plusDays(1)) {
            if (DAYS.isWorking(d)) {
                LocalDate end = DAYS.plus(d, 7);
                assertThat(DAYS.halvesBetween(d, end)).as("%s", d).isEqualTo(14);
                assertThat(DAYS.minus(end, 7)).as("%s", d).isEqualTo(d);
            }
        }
    }

    @Test
    void halfDaysCountHalf() {
        WorkingDays desk = WorkingDays.read("desk.yaml", calendar("saturday: morning", ""));
        assertThat(desk.halvesBetween(LocalDate.of(2023, 7, 7), LocalDate.of(2023, 7, 8)))
                .isEqualTo(1);
        assertThat(desk.plusHalves(LocalDate.of(2023, 7, 7), 1)).isEqualTo(LocalDate.of(2023, 7, 8));
        assertThat(desk.plusHalves(LocalDate.of(2023, 7, 7), 2)).isEqualTo(LocalDate.of(2023, 7, 10));
        assertThat(desk.isWorking(LocalDate.of(2023, 7, 8))).isTrue();
    }

    @Test
    void provisionalDaysAreKnownAsSuch() {
        assertThat(DAYS.specials().get(LocalDate.of(2027, 2, 8)).provisional()).isTrue();
        assertThat(DAYS.specials().get(LocalDate.of(2026, 2, 18)).provisional()).isFalse();
    }

    @Test
    void nothingIsCountedBeyondTheCalendar() {
        LocalDate beyond = DAYS.until().plusDays(1);
        assertThat(DAYS.covers(beyond)).isFalse();
        assertThat(DAYS.covers(DAYS.until())).isTrue();
        assertThatThrownBy(() -> DAYS.halvesUntil(beyond)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DAYS.plus(DAYS.until(), 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCalendarWithMistakesIsRefusedWithAllOfThem() {
        String days =
                "days: [{on: 2023-07-04, work: none, why: {vi: a, en: a}}, {on: 2023-07-04, work: day, why: {vi: a, en: a}}, {on: 2029-01-01, work: none, why: {vi: a, en: a}}]";
        assertThatThrownBy(() -> WorkingDays.read("own.yaml", calendar("saturday: sometimes", days)))
                .isInstanceOfSatisfying(
                        RulesRefused.class,
                        e -> assertThat(e.problems())
                                .hasSize(3)
                                .anyMatch(p -> p.contains("saturday"))
                                .anyMatch(p -> p.contains("2023-07-04"))
                                .anyMatch(p -> p.contains("outside")));
    }

    private static byte[] calendar(String saturday, String days) {
        return ("from: 2023-07-01\nuntil: 2023-07-31\nweek: {monday: day, tuesday: day, wednesday: day, thursday: day,"
                        + " friday: day, "
                        + saturday
                        + ", sunday: none}\n"
                        + days)
                .getBytes(StandardCharsets.UTF_8);
    }
}
