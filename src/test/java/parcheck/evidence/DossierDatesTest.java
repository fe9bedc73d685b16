package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.figure;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.reading.Trouble;
import parcheck.evidence.reading.Troubles;

/** Which of a dossier's dates counts as its end, and how long it was open. */
class DossierDatesTest {
    private final RegisterDesk desk;

    DossierDatesTest(@TempDir Path folder) {
        desk = new RegisterDesk(folder);
    }

    @Test
    void theDayOfReturnStandsForTheEndOnlyWhereNoEndIsWritten() throws Exception {
        Audited audited = desk.audit("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày xử lý xong;Ngày trả kết quả\n"
                + "A-1;01/03/2023;08/03/2023;;07/03/2023\n" // returned early
                + "A-2;01/03/2023;08/03/2023;;09/03/2023\n" // returned late
                + "A-3;01/03/2023;08/03/2023;07/03/2023;09/03/2023\n" // done early, fetched later
                + "A-4;01/03/2023;08/03/2023;31/02/2023;07/03/2023\n"); // nobody knows when it was done
        assertThat(figure(audited, "dossiers.resolved-early")).isEqualByComparingTo("2");
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThat(audited.totals()).containsExactly(new Audited.Totals(Register.DOSSIERS, 4, 3, 0, 1, 0, ""));
        assertThat(audited.troubles()).extracting(Troubles.Kind::trouble).containsExactly(Trouble.NO_SUCH_DAY);
    }

    @Test
    void aMinuteIsAMinuteOverMidnightToo() throws Exception {
        String head = "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày xử lý xong\n";
        Audited within = desk.audit(head
                + "A-1;01/03/2023 23:59;08/03/2023;02/03/2023 00:00\n"
                + "A-2;01/03/2023 08:30;08/03/2023;01/03/2023 08:30\n");
        assertThat(within.strange()).containsEntry("closed-in-a-minute", 2L).hasSize(1);
        Audited longer = desk.audit(head
                + "A-3;01/03/2023 23:59;08/03/2023;02/03/2023 00:01\n"
                + "A-4;01/03/2023 08:30;08/03/2023;02/03/2023 08:31\n"
                + "A-5;01/03/2023;08/03/2023;01/03/2023 00:01\n"
                + "A-6;01/03/2023 00:00;08/03/2023;01/03/2023\n"
                + "A-7;01/03/2023 08:30;08/03/2023;02/03/2023 08:30\n");
        assertThat(longer.strange()).isEmpty();
    }

    @Test
    void workingDaysThatNobodyCanCountAreNone() throws Exception {
        Audited audited = desk.audit("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Thời hạn giải quyết;Ngày xử lý xong\n"
                + "A-1;01/03/2023;;0;01/03/2023\n"
                + "A-2;01/03/2023;;0;02/03/2023\n"
                + "A-3;01/03/2023;;999999;02/03/2023\n");
        assertThat(figure(audited, "dossiers.resolved-on-time")).isEqualByComparingTo("1");
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
        assertThat(audited.troubles()).extracting(Troubles.Kind::trouble).contains(Trouble.NO_DUE_DATE);
    }
}
