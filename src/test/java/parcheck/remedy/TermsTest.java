package parcheck.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.plan.WorkingDays;

/** Terms run over working days only; beyond the calendar they still end. */
class TermsTest {
    private final Terms terms = new Terms(WorkingDays.packed());

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
        "2026-04-24, 1, 2026-04-28",
        "2026-08-28, 1, 2026-09-03",
        "2026-11-23, 1, 2026-11-25",
        "2023-06-20, 0, 2023-06-20",
        "2040-01-06, 1, 2040-01-09",
        "2010-12-31, 5, 2011-01-07",
    })
    void termsEndOnWorkingDays(String start, int days, String end) {
        assertThat(terms.after(LocalDate.parse(start), days)).isEqualTo(LocalDate.parse(end));
    }
}
