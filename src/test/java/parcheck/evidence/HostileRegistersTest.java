package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parcheck.evidence.RegisterDesk.figure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Field;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.reading.Trouble;
import parcheck.evidence.reading.Troubles;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;

/** Each test is named after the sin of its file. Whatever the sin: rows read = used + set aside, or one named refusal. */
class HostileRegistersTest {
    private static final String HEAD = "Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày xử lý xong\n";
    private static final String LATE = "A-1;Sở Tư pháp;01/03/2023;08/03/2023;09/03/2023\n";
    private static final String EARLY = "A-2;Sở Tư pháp;01/03/2023;08/03/2023;07/03/2023\n";

    private final Path folder;
    private final RegisterDesk desk;

    HostileRegistersTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new RegisterDesk(folder);
    }

    private Audited audit(byte[] file) throws Exception {
        Files.write(folder.resolve("so.csv"), file);
        return desk.audit(desk.evidence("so.csv", Register.DOSSIERS));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertTotals(Audited audited, long read, long used, long aside) {
        assertThat(audited.totals())
                .containsExactly(new Audited.Totals(Register.DOSSIERS, read, used, 0, aside, 0, ""));
    }

    @Test
    void rowsWithAnotherDelimiterThanTheHeadings() throws Exception {
        Audited audited = audit(utf8(HEAD + LATE + EARLY.replace(';', ',')));
        assertTotals(audited, 2, 1, 1);
        assertThat(audited.troubles().get(0).examples().get(0).row()).isEqualTo(3);
    }

    @Test
    void rowsPastedFromAFileInAnotherEncoding() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(utf8((HEAD + LATE).repeat(1) + EARLY.repeat(20)));
        file.writeBytes(
                "A-3;S\u01A1 T\u01B0;01/03/2023;08/03/2023;09/03/2023\n".getBytes(Charset.forName("windows-1258")));
        Audited audited = audit(file.toByteArray());
        assertTotals(audited, 22, 22, 0);
        assertThat(audited.troubles()).hasSize(1);
        Troubles.Kind broken = audited.troubles().get(0);
        assertThat(broken.trouble()).isEqualTo(Trouble.BROKEN_LETTERS);
        assertThat(broken.field()).isEqualTo(Field.UNIT);
        assertThat(broken.examples().get(0).row()).isEqualTo(23);
    }

    @Test
    void nulBytesInNamesCodesAndDates() throws Exception {
        Audited audited = audit(utf8(HEAD
                + LATE.replace("Sở Tư", "Sở\0Tư")
                + EARLY.replace("A-2", "A\0-2")
                + EARLY.replace("08/03", "08\0/03")
                + "\0".repeat(4000)
                + "\n"));
        assertTotals(audited, 3, 2, 1);
        assertThat(audited.groups().get("unit")).extracting(Audited.Group::name).containsExactly("Sở Tư pháp");
        assertThat(audited.troubles())
                .extracting(Troubles.Kind::trouble)
                .containsExactly(Trouble.NO_CODE, Trouble.NOT_A_DATE);
    }

    @Test
    void aByteOrderMarkInTheMiddleBecauseFilesWerePutTogether() throws Exception {
        Audited audited =
                audit(utf8("\uFEFF" + HEAD + LATE + "\uFEFF" + EARLY + "\uFEFF" + HEAD + EARLY.replace("A-2", "A-3")));
        assertTotals(audited, 4, 3, 1);
        assertThat(audited.troubles().get(0).examples().get(0).row()).isEqualTo(4);
        assertThat(audited.troubles()).noneMatch(t -> t.examples().get(0).row() == 3);
    }

    @Test
    void aQuotationMarkThatNeverCloses() throws Exception {
        Audited audited = audit(utf8(HEAD + "A-0;\"Sở;01/03/2023;08/03/2023;09/03/2023\n" + LATE.repeat(3000)));
        assertTotals(audited, 3001, 3000, 1);
        assertThat(audited.troubles().get(0).trouble()).isEqualTo(Trouble.UNCLOSED_QUOTE);
        assertThat(audited.troubles().get(0).examples().get(0).row()).isEqualTo(2);
    }

    @Test
    void everyRowOpensAQuotationMarkAndNoneClosesIt() throws Exception {
        Audited audited = audit(utf8(HEAD + "A-0;\"Sở;01/03/2023;08/03/2023;09/03/2023\n".repeat(5000)));
        long used = audited.totals().get(0).used();
        assertTotals(audited, 5000, used, 5000 - used);
        assertThat(figure(audited, "dossiers.resolved-late").longValueExact()).isEqualTo(used);
    }

    @Test
    void oneLineThatDoesNotEnd() {
        assertThatThrownBy(() -> audit(utf8(HEAD + LATE + "A-2;" + "x".repeat(3_000_000))))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.ENDLESS_ROW));
        assertThat(folder.resolve("store")).isEmptyDirectory();
    }

    @Test
    void millionsOfColumnsBelowTheHeadings() {
        assertThatThrownBy(() -> audit(utf8(HEAD + LATE + ";".repeat(10_000_000))))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_COLUMNS));
    }

    @Test
    void statementsInsteadOfNames() throws Exception {
        Audited audited = audit(utf8(HEAD + LATE.replace("Sở Tư pháp", "\"'); DROP TABLE dossier; --\"")));
        assertTotals(audited, 1, 1, 0);
        assertThat(audited.groups().get("unit"))
                .extracting(Audited.Group::name)
                .containsExactly("'); DROP TABLE dossier; --");
    }

    @Test
    void aHundredThousandRowsOfNothing() throws Exception {
        Audited audited = audit(utf8(HEAD + ";;;;\n".repeat(50_000) + LATE + "\n".repeat(50_000)));
        assertTotals(audited, 1, 1, 0);
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
    }

    @Test
    void datesInFiveStylesAndAsSerialNumbersInOneColumn() throws Exception {
        String[] days = {"08/03/2023", "8-3-2023", "2023-03-08", "08.03.2023", "20230308", "44993", "8/3/2023 17:00"};
        StringBuilder rows = new StringBuilder(HEAD);
        for (String due : days) {
            rows.append("A-")
                    .append(rows.length())
                    .append(";Sở;01/03/2023;")
                    .append(due)
                    .append(";09/03/2023\n");
        }
        Audited audited = audit(utf8(rows + "A-9;Sở;01/03/2023;31/11/2023;09/03/2023\n"));
        assertTotals(audited, 8, 7, 1);
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("7");
    }
}
