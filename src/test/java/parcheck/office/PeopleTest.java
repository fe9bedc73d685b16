package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.answer.Refused.Reason;
import parcheck.office.caller.Role;
import parcheck.office.people.Account;
import parcheck.office.people.Entrance.Outcome;
import parcheck.office.people.NewAccount;
import parcheck.office.trail.TrailEntry;

/** Who gets in, and who does not. */
@ParameterizedClass
@EnumSource
class PeopleTest extends OfficeCase {

    @Test
    void theRightPasswordOpensHoweverTheLoginIsWritten() {
        little.inspector();
        assertThat(enter(" Inspector ", LittleOffice.PASSWORD)).isEqualTo(Outcome.OPEN);
        assertThat(enter("inspector", LittleOffice.PASSWORD + "x")).isEqualTo(Outcome.WRONG);
        assertThat(enter("nobody", LittleOffice.PASSWORD)).isEqualTo(Outcome.WRONG);
    }

    @Test
    void fiveWrongOnesLockForAQuarterOfAnHour() {
        little.inspector();
        for (int i = 0; i < 4; i++) {
            assertThat(enter("inspector", "wrong")).isEqualTo(Outcome.WRONG);
        }
        assertThat(enter("inspector", "wrong")).isEqualTo(Outcome.LOCKED);
        assertThat(enter("inspector", LittleOffice.PASSWORD)).isEqualTo(Outcome.LOCKED);
        little.watch.pass(Duration.ofMinutes(15));
        assertThat(enter("inspector", LittleOffice.PASSWORD)).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aRightOneForgetsTheWrongOnesBefore() {
        little.inspector();
        for (int i = 0; i < 20; i++) {
            assertThat(enter("inspector", "wrong")).isEqualTo(Outcome.WRONG);
            assertThat(enter("inspector", LittleOffice.PASSWORD)).isEqualTo(Outcome.OPEN);
        }
    }

    @Test
    void aSwitchedOffAccountStaysShut() {
        Account a = office.accounts().get(little.inspector().account());
        office.accounts().change(a, a.name(), a.role(), null, false);
        assertThat(enter("inspector", LittleOffice.PASSWORD)).isEqualTo(Outcome.SWITCHED_OFF);
    }

    @Test
    void noPasswordIsWrittenAnywhere() {
        little.inspector();
        enter("inspector", "a-secret-typed-wrong");
        enter("nobody", "a-secret-typed-wrong");
        assertThat(office.trail().newest(Long.MAX_VALUE, 10))
                .hasSize(2)
                .extracting(TrailEntry::toString)
                .allSatisfy(e -> assertThat(e).contains("login-wrong").doesNotContain("secret", "chuối"));
        String stored = new JdbcTemplate(office.database().source())
                .queryForObject("select password from account where login = 'inspector'", String.class);
        assertThat(stored).startsWith("{pbkdf2}").doesNotContain("chuối");
        assertThat(new NewAccount("a", "A", Role.LEADER, null, "a-secret", null).toString())
                .doesNotContain("secret");
    }

    @Test
    void weakPasswordsTakenLoginsAndHomelessClerksAreRefused() {
        little.inspector();
        refused(Reason.INVALID, "weak-password", () -> add("x1", Role.LEADER, "ngắn"));
        refused(Reason.INVALID, "weak-password", () -> add("x1", Role.LEADER, "aaaaaaaaaaaaaaaa"));
        refused(Reason.INVALID, "weak-password", () -> add("secret", Role.LEADER, "my-Secret-word-1"));
        refused(Reason.INVALID, "unit-missing", () -> add("x1", Role.UNIT_CLERK, LittleOffice.PASSWORD));
        refused(Reason.INVALID, "login", () -> add("x y", Role.LEADER, LittleOffice.PASSWORD));
        refused(Reason.CONFLICT, "taken", () -> add("INSPECTOR", Role.LEADER, LittleOffice.PASSWORD));
    }

    private void add(String login, Role role, String password) {
        office.accounts().add(new NewAccount(login, "A", role, null, password, null));
    }

    private Outcome enter(String login, String password) {
        return office.entrances().enter(login, password).outcome();
    }
}
