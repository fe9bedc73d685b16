package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;
import parcheck.office.trail.Trail;

/** {@code parcheck audit-trail verify}. */
class TrailCommandTest {
    @TempDir
    Path folder;

    @Test
    void zeroWhileTheTrailIsWholeAndOneWithTheFirstBrokenEntry() {
        fill("select 1");
        Desk desk = new Desk(folder);
        assertThat(desk.run("audit-trail", "verify", "--lang", "en")).isZero();
        assertThat(desk.out()).isEqualTo("The trail is whole: 3 entries.\n");

        fill("drop trigger trail_stays", "update trail set detail = 'x' where seq = 2");
        assertThat(desk.run("audit-trail", "verify", "--data", "parcheck-data", "--lang", "en"))
                .isEqualTo(1);
        assertThat(desk.out()).startsWith("The trail is broken at entry 2: its content was changed. The 1 entries");
    }

    @Test
    void twoWithoutADatabaseAndNoneIsMade() {
        Desk desk = new Desk(folder);
        assertThat(desk.run("audit-trail", "verify")).isEqualTo(2);
        assertThat(desk.err()).contains("jdbc:h2:file:").hasLineCount(1);
        assertThat(folder.resolve("parcheck-data")).doesNotExist();
        assertThat(desk.run("audit-trail", "prove")).isEqualTo(2);
        assertThat(desk.err()).contains("audit-trail verify");
    }

    private void fill(String... deeds) {
        try (Database database = Database.open(DatabaseAddress.file(folder.resolve("parcheck-data/office")))) {
            Trail trail = new Trail(database, Clock.systemUTC());
            for (int i = 0; i < 3 && deeds.length == 1; i++) {
                trail.add(null, "remind", null, "x/1", "");
            }
            JdbcTemplate sql = new JdbcTemplate(database.source());
            for (String deed : deeds) {
                sql.execute(deed);
            }
        }
    }
}
