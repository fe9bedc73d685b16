package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.trail.TrailProof;
import parcheck.office.trail.TrailProof.Fault;

/** The audit trail can only grow, and whoever gets round that is found out. */
@ParameterizedClass
@EnumSource
class TrailTest extends OfficeCase {

    @Test
    void theDatabaseItselfForbidsChangeAndRemoval() {
        add(3);
        for (String deed : new String[] {
            "update trail set detail = 'x' where seq = 2", "delete from trail where seq = 3", "truncate table trail"
        }) {
            assertThatThrownBy(() -> sql().execute(deed)).isInstanceOf(DataAccessException.class);
        }
        assertThat(office.trail().verify()).isEqualTo(new TrailProof(3, null, null));
    }

    @Test
    void aChangedEntryIsNamed() {
        add(5);
        around("update trail set detail = 'x' where seq = 3");
        assertThat(office.trail().verify()).isEqualTo(new TrailProof(2, 3L, Fault.CHANGED));
    }

    @Test
    void anEntryTakenOutIsNamed() {
        add(5);
        around("delete from trail where seq = 3");
        assertThat(office.trail().verify()).isEqualTo(new TrailProof(2, 3L, Fault.UNCHAINED));
    }

    @Test
    void entriesCutOffAtTheEndAreMissed() {
        add(5);
        around("update trail_end set seq = 4");
        around("delete from trail where seq = 5");
        assertThat(office.trail().verify()).isEqualTo(new TrailProof(4, 5L, Fault.CUT_OFF));
    }

    @Test
    void manyAtOnceMakeOneChain() throws InterruptedException {
        ExecutorService many = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 60; i++) {
            many.execute(() -> add(1));
        }
        many.shutdown();
        assertThat(many.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(office.trail().verify()).isEqualTo(new TrailProof(60, null, null));
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        assertThatThrownBy(() -> office.database().change(() -> {
                    add(1);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(office.trail().verify()).isEqualTo(new TrailProof(0, null, null));
    }

    private void add(int entries) {
        for (int i = 0; i < entries; i++) {
            office.trail().add(null, "remind", null, "x/1", "Đã nhắc");
        }
    }

    private void around(String deed) {
        sql().execute(
                        store == Store.H2
                                ? "drop trigger if exists trail_stays"
                                : "alter table trail disable trigger all");
        sql().execute(deed);
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(office.database().source());
    }
}
