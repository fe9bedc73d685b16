package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.signature.Signed;

/** What a person sees who lays a folder of signed PDFs beside a report and its register. */
class SignedAuditTest {
    private static Signed signed;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeAll
    static void keys() {
        signed = new Signed(Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    @BeforeEach
    void desk() throws Exception {
        desk = new Desk(folder);
        signed.trust(folder.resolve("trust"));
        Files.createDirectories(folder.resolve("vb"));
        desk.put(
                "bc.json",
                "{\"schema\": \"parcheck-report/1\", \"unit\": {\"name\": \"Sở Tư pháp\", \"level\": \"department\"},"
                        + " \"period\": \"2023-H1\", \"values\": [{\"indicator\": \"documents.electronic\","
                        + " \"value\": 2}, {\"indicator\": \"documents.signed-fully\", \"value\": 2}]}");
    }

    private void document(String name, byte[] bytes) throws Exception {
        Files.write(folder.resolve("vb").resolve(name), bytes);
    }

    private String seen() {
        return Pattern.compile("[\\s\\u00A0]+").matcher(desk.out()).replaceAll(" ");
    }

    @Test
    void theFourAnswersAreShownApartWithPlaceReasonAndRemedy() throws Exception {
        document("1-QD-STP.pdf", signed.byBoth());
        document("2-QD-STP.pdf", signed.byTheOfficeOnly());
        document("3-QD-STP.pdf", signed.withPageAfterwards());
        document("4-QD-STP.pdf", signed.bare());
        document("5-QD-STP.pdf", new byte[] {1, 2, 3});
        int code = desk.run("audit", "bc.json", "--documents", "vb", "--trust", "trust", "--lang", "en", "--out", "ra");
        assertThat(code).isEqualTo(1);
        assertThat(seen())
                .contains("5 files, 1 of which could not be read")
                .contains("2-QD-STP.pdf: signed yes, intact yes, trusted yes, complete no")
                .contains("the leader’s (a person’s) signature is missing")
                .contains("3-QD-STP.pdf: signed yes, intact no, trusted yes, complete yes")
                .contains("Signature2: content (pages, notes, fields) was added or changed after signing.")
                .contains("4-QD-STP.pdf: signed no, intact –, trusted –, complete no")
                .contains("5-QD-STP.pdf: signed unknown, intact unknown, trusted unknown, complete unknown")
                .contains("not a PDF. Take the file out of the folder")
                .contains("signatures.csv; signatures.xlsx")
                .doesNotContain("1-QD-STP.pdf");
        List<String> lines = Files.readAllLines(folder.resolve("ra/signatures.csv"));
        assertThat(lines).hasSize(1 + 2 + 1 + 2 + 1 + 1);
        assertThat(lines.get(1))
                .contains("1-QD-STP.pdf,yes,yes,yes,yes,Signature1,")
                .contains("+07:00");
        assertThat(folder.resolve("ra/signatures.xlsx")).isRegularFile();
    }

    @Test
    void aFolderIsASampleUnlessItIsSaidToBeWhole() throws Exception {
        document("1-QD-STP.pdf", signed.byBoth());
        document("2-QD-STP.pdf", signed.byTheOfficeOnly());
        desk.run("audit", "bc.json", "--documents", "vb", "--lang", "en");
        assertThat(seen()).doesNotContain("its register yields").contains("No --trust folder was named");
        desk.run("audit", "bc.json", "--documents", "vb", "--all-documents", "--lang", "en");
        assertThat(seen()).contains("its register yields");
    }

    @Test
    void theRegisterIsLaidBesideTheFiles() throws Exception {
        document("1-QD-STP.pdf", signed.byBoth());
        document("2-QD-STP.pdf", signed.byTheOfficeOnly());
        desk.put(
                "so.csv",
                "Số ký hiệu;Ngày ban hành;Độ mật;Hình thức gửi;Ký số lãnh đạo;Ký số cơ quan\n"
                        + "1/QĐ-STP;02/03/2023;không;điện tử;có;có\n2/QĐ-STP;03/03/2023;không;điện tử;có;có\n");
        int code = desk.run(
                "audit", "bc.json", "--documents", "vb", "--outgoing", "so.csv", "--lang", "en", "--out", "ra");
        assertThat(code).isEqualTo(1);
        assertThat(seen())
                .contains("2 rows of the register of outgoing documents laid beside: 2 files have a row")
                .contains("2/QĐ-STP (so.csv row 3), 2-QD-STP.pdf: the register says otherwise than the file")
                .doesNotContain("1/QĐ-STP (");
        assertThat(Files.readAllLines(folder.resolve("ra/signatures-register.csv")))
                .hasSize(2);
    }

    @Test
    void whatIsMissingOrWrongIsSaidInOneLine() throws Exception {
        assertThat(desk.run("audit", "bc.json", "--documents", "vb", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("there is no file in the folder").hasLineCount(1);
        document("1-QD-STP.pdf", signed.bare());
        assertThat(desk.run("audit", "bc.json", "--documents", "vb", "--trust", "vb", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("holds no certificate").hasLineCount(1);
        desk.put("trust/x.cer", "no certificate");
        assertThat(desk.run("audit", "bc.json", "--documents", "vb", "--trust", "trust", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("trust/x.cer").contains("neither a certificate");
        desk.put("s.yaml", "signers: [{kind: robot}]");
        assertThat(desk.run("audit", "bc.json", "--documents", "vb", "--signers", "s.yaml", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("s.yaml").contains("robot");
        assertThat(desk.run("audit", "bc.json", "--documents", "nowhere", "--lang", "en"))
                .isEqualTo(2);
        assertThat(desk.err()).contains("nowhere");
    }

    @Test
    void aFolderWithAFileThatLeavesItOpenYieldsNoFigures() throws Exception {
        document("1-QD-STP.pdf", signed.byTheOfficeOnly());
        document("2-QD-STP.pdf", new byte[] {1, 2, 3});
        desk.run("audit", "bc.json", "--documents", "vb", "--all-documents", "--lang", "en");
        assertThat(seen()).doesNotContain("its register yields").contains("no figures are counted from the folder");
    }
}
