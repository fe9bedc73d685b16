package parcheck.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.evidence.store.Batch;
import parcheck.plan.WorkingDays;

/** How long a dossier rested: every working half day once, and nothing at all where one interval cannot be read. */
class PausesTest {
    private static final WorkingDays CALENDAR = WorkingDays.packed();

    private static long halves(String text) {
        return new Pauses(CALENDAR, false).halves(text);
    }

    private static long between(int from, int to) {
        return CALENDAR.halvesBetween(LocalDate.of(2023, 2, from), LocalDate.of(2023, 2, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06/02/2023 - 10/02/2023",
                "06/02/2023 – 10/02/2023",
                "06/02/2023–10/02/2023",
                "06/02/2023 đến 10/02/2023",
                "06/02/2023-10/02/2023",
                " 06/02/2023 - 10/02/2023 ; ",
            })
    void anIntervalIsReadHoweverItIsWritten(String text) {
        assertThat(halves(text)).isEqualTo(between(6, 10)).isPositive();
    }

    @Test
    void intervalsAddUp() {
        assertThat(halves("06/02/2023 - 08/02/2023; 13/02/2023 - 15/02/2023"))
                .isEqualTo(between(6, 8) + between(13, 15));
        assertThat(halves("13/02/2023 - 15/02/2023\n06/02/2023 - 08/02/2023"))
                .isEqualTo(between(6, 8) + between(13, 15));
    }

    @Test
    void daysInTwoIntervalsCountOnce() {
        assertThat(halves("06/02/2023 - 10/02/2023 | 08/02/2023 - 14/02/2023")).isEqualTo(between(6, 14));
        assertThat(halves("06/02/2023 - 14/02/2023; 08/02/2023 - 10/02/2023; 13/02/2023 - 15/02/2023"))
                .isEqualTo(between(6, 15));
        assertThat(halves("06/02/2023 - 10/02/2023; 06/02/2023 - 10/02/2023")).isEqualTo(between(6, 10));
    }

    @Test
    void noIntervalIsNoRest() {
        assertThat(halves("")).isZero();
        assertThat(halves("10/02/2023 - 10/02/2023")).isEqualTo(between(10, 10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10/02/2023 - 06/02/2023",
                "10/02/2023",
                "06/02/2023 - 08/02/2023 - 10/02/2023",
                "06/02/2023 - ",
                "06/02/2023 - hôm qua",
                "06/02/1823 - 10/02/2023",
                "06/02/2023 - 10/02/2823",
                "06/02/2023 - 10/02/2023; lâu",
            })
    void whatCannotBeReadIsNotGuessed(String text) {
        assertThat(halves(text)).isEqualTo(Batch.NULL);
    }
}
