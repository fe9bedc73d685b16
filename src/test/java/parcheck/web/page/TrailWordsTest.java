package parcheck.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parcheck.office.caller.Role;
import parcheck.office.deadline.Reminder;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;

/** The trail speaks in words; what it has no words for stays as it was kept. */
class TrailWordsTest {
    private static final PageWords VI = PageWords.of(Lang.VI);
    private static final PageWords EN = PageWords.of(Lang.EN);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remind            | OVERDUE                     | overdue
            account-added     | lan NOTICE_CLERK            | lan – Clerk of notices
            notice-prepare    | submission/5                | submission 5
            notice-demand     | 3                           | to be mended: 3
            waiver-expire     | II.2.a-1 2023-12-31         | II.2.a-1 – 2023-12-31
            finding-confirmed | 1f2e3d4c seen in the system | seen in the system
            notice-close      | all is done                 | all is done
            submit            | TN-2023-000001              | TN-2023-000001
            """)
    void detailsAreInWords(String deed, String kept, String shown) {
        assertThat(EN.detail(deed, kept)).isEqualToIgnoringCase(shown);
    }

    @Test
    void nothingButWordsForEveryCodeThatTheOfficeWrites() {
        for (PageWords w : List.of(VI, EN)) {
            for (Reminder.Kind kind : Reminder.Kind.values()) {
                assertThat(w.detail("remind", kind.name())).isNotEqualTo(kind.name());
            }
            for (Role role : Role.values()) {
                assertThat(w.detail("account-changed", "x " + role)).doesNotContain(role.name());
            }
            for (Level level : Level.values()) {
                for (Period.Kind kind : Period.Kind.values()) {
                    assertThat(w.subject("deadline/" + level.code() + "/" + kind))
                            .doesNotContain(kind.name() + "/", "/" + kind.name());
                }
            }
            assertThat(w.subject("period/2023-H1")).doesNotContain("2023-H1");
        }
    }

    @Test
    void aChangedUnitIsToldFieldByField() {
        String kept = HASH + " " + HASH + " name: A → B; level: district → commune; until:  → 2025-06-30";
        assertThat(EN.detail("unit-edit", kept).toLowerCase(Locale.ROOT))
                .isEqualTo("name: a → b; level: district → commune; until: – → 2025-06-30");
        assertThat(VI.detail("unit-edit", kept)).contains("tên: A → B", "cấp: ").doesNotContain("district");
    }

    @Test
    void longHashesAreShortened() {
        assertThat(EN.detail("upload", HASH)).isEqualTo("SHA-256 0123456789abcdef…");
        assertThat(EN.detail("units-import", HASH + " " + HASH)).contains("0123456789abcdef…");
    }

    @Test
    void whatHasNoWordsStaysAsItWasKept() {
        assertThat(EN.detail("remind", "SOMETHING")).isEqualTo("SOMETHING");
        assertThat(EN.detail("waiver-expire", "II.1")).isEqualTo("II.1");
        assertThat(EN.detail("unit-edit", "short")).isEqualTo("short");
        assertThat(EN.detail("notice-prepare", "thing/5")).isEqualTo("thing/5");
        assertThat(EN.subject("deadline/planet/Q1")).endsWith("planet/Q1");
    }
}
