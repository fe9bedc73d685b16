package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who holds a report against its registers. Judged by the rules that come with the program. */
class AuditCommandTest {
    private static final String HEAD = "Mã hồ sơ;Đơn vị;Họ tên;Ngày tiếp nhận;Ngày hẹn trả;Ngày xử lý xong\n";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = new Desk(folder);
    }

    private void report(String rate) {
        desk.put(
                "bc.json",
                "{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"Sở Tư pháp\", \"level\": \"department\"},"
                        + " \"period\": \"2023-H1\", \"values\": [{\"indicator\": \"3.4.1\", \"value\": " + rate
                        + "}]}");
    }

    private void register(int rows, int late) {
        StringBuilder out = new StringBuilder(HEAD);
        for (int i = 0; i < rows; i++) {
            out.append("A-").append(i).append(";Sở Tư pháp;Người Nộp Mẫu;01/03/2023;08/03/2023;");
            out.append(i < late ? "09" : "07").append("/03/2023\n");
        }
        desk.put("so.csv", out.toString());
    }

    @Test
    void aRateThatItsRegisterDoesNotBearOutIsNamedWithBothNumbers() throws Exception {
        report("97.2");
        register(1000, 59);
        int code = desk.run("audit", "bc.json", "--dossiers", "so.csv", "--lang", "en", "--out", "ra");
        assertThat(code).isEqualTo(1);
        String text = unwrapped(desk.out());
        assertThat(text)
                .contains(
                        "the report says 97.2 %, its register yields 94.1 %, 3.1 % apart. Counted from 1,000 rows of so.csv.")
                .contains("941 / 1,000 = 94.1 %")
                .contains("recomputed from the register, is 94.1 %; target above 95 %")
                .contains("1,000 rows read = 1,000 used + 0 of other periods + 0 set aside")
                .contains("Columns not read: Họ tên");
        assertThat(desk.out()).doesNotContain("Người Nộp Mẫu");
        assertThat(Files.readAllLines(folder.resolve("ra/late-dossiers.csv"))).hasSize(60);
        assertThat(folder.resolve("ra/findings.json")).isRegularFile();
        assertThat(folder.resolve("ra/evidence.xlsx")).isRegularFile();
    }

    @Test
    void aRateThatIsOnlyRoundedIsBorneOut() {
        report("94.1");
        register(1700, 100);
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--lang", "en");
        assertThat(unwrapped(desk.out())).doesNotContain("its register yields").contains("1,600 / 1,700");
    }

    @Test
    void theTargetIsJudgedByTheRegisterEvenIfTheReportPasses() {
        report("95.5");
        register(200, 10);
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--lang", "en");
        assertThat(desk.out()).containsPattern("II\\.2\\.a-1 +MISSED");
        report("95.0");
        register(1000, 49);
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--lang", "en");
        assertThat(desk.out()).containsPattern("II\\.2\\.a-1 +MET");
    }

    @Test
    void whatIsMissingOrWrongIsSaidInOneLine() {
        report("97.2");
        register(10, 0);
        assertThat(desk.run("audit", "bc.json", "--lang", "en")).isEqualTo(2);
        assertThat(desk.err()).contains("--dossiers").hasLineCount(1);
        assertThat(desk.run("audit", "bc.json", "--dossiers", "bc.json", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("bc.json").contains("columns").hasLineCount(1);
        assertThat(desk.run("audit", "bc.json", "--dossiers", "so.csv", "--store", "jdbc:duckdb:x", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("jdbc:duckdb:x");
        desk.put("map.yaml", "kolumns: {}");
        assertThat(desk.run("audit", "bc.json", "--dossiers", "so.csv", "--mapping", "map.yaml", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("map.yaml").contains("kolumns");
    }

    @Test
    void ofARegisterOfSeveralUnitsOnlyTheReportingOneCountsAndNoneIsGuessed() {
        report("97.2");
        desk.put(
                "so.csv",
                HEAD
                        + "A-1;Sở Tư pháp;Người Nộp Mẫu;01/03/2023;08/03/2023;09/03/2023\n"
                        + "A-2;Sở Y tế;Người Nộp Mẫu;01/03/2023;08/03/2023;07/03/2023\n");
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--lang", "en");
        assertThat(unwrapped(desk.out()))
                .contains(
                        "of “Sở Tư pháp”: 2 rows read = 1 used + 0 of other periods + 0 set aside + 1 of other units");
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--all-units", "--lang", "en");
        assertThat(unwrapped(desk.out())).contains("2 rows read = 2 used");
        assertThat(desk.run("audit", "bc.json", "--dossiers", "so.csv", "--rows-of", "Sở Z", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err())
                .contains("Sở Z")
                .contains("Sở Y tế")
                .contains("--rows-of")
                .hasLineCount(1);
    }

    @Test
    void groupsBeyondTheScreenStandInAFileAndTheScreenSaysInWhich() throws Exception {
        report("97.2");
        StringBuilder rows = new StringBuilder(HEAD);
        for (int i = 0; i < 33; i++) {
            rows.append("A-").append(i).append(";Sở số ").append(100 + i);
            rows.append(";Người Nộp Mẫu;01/03/2023;08/03/2023;07/03/2023\n");
        }
        desk.put("so.csv", rows.toString());
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--all-units", "--lang", "en");
        assertThat(unwrapped(desk.out())).contains("and 13 more; use --out to have all of them written");
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--all-units", "--lang", "en", "--out", "ra");
        assertThat(unwrapped(desk.out())).contains("and 13 more; all 33 stand in by-unit.csv");
        assertThat(Files.readAllLines(folder.resolve("ra/by-unit.csv"))).hasSize(34);
    }

    @Test
    void rowsSetAsideAreThoseOfTheWholeRegisterAndTheScreenSaysSo() {
        report("97.2");
        desk.put(
                "so.csv",
                HEAD
                        + "A-1;Sở Tư pháp;Người Nộp Mẫu;01/03/2023;08/03/2023;09/03/2023\n"
                        + "A-2;Sở Y tế;Người Nộp Mẫu;01/03/2023;31/11/2023;07/03/2023\n");
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--lang", "en");
        assertThat(unwrapped(desk.out()))
                .contains("1 set aside")
                .contains("rows set aside are those of the whole register, not only of “Sở Tư pháp”");
        desk.run("audit", "bc.json", "--dossiers", "so.csv", "--all-units", "--lang", "en");
        assertThat(unwrapped(desk.out())).contains("1 set aside").doesNotContain("whole register");
    }

    private static String unwrapped(String text) {
        return Pattern.compile("[\\s\\u00A0]+").matcher(text).replaceAll(" ");
    }

    @Test
    void aPreviewSaysWhichColumnIsWhatAndCountsNothing() {
        report("97.2");
        register(10, 1);
        assertThat(desk.run("audit", "bc.json", "--dossiers", "so.csv", "--preview", "--lang", "en"))
                .isZero();
        assertThat(unwrapped(desk.out()))
                .contains("“Ngày hẹn trả” is due date")
                .contains("Columns not read: Họ tên")
                .doesNotContain("rows read");
    }
}
