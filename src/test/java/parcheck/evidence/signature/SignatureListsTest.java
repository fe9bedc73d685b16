package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.signature.Found.LEADER;
import static parcheck.evidence.signature.Found.NOBODY;
import static parcheck.evidence.signature.Found.OFFICE;
import static parcheck.evidence.signature.Found.file;
import static parcheck.evidence.signature.Found.office;
import static parcheck.evidence.signature.Found.signature;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.measure.OutgoingRow;
import parcheck.intake.Place;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.Heading;
import parcheck.report.Measure;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** What is written and counted of signed files: a line a signature, its reasons once, and figures only where nothing is open. */
class SignatureListsTest {
    private static final DocumentSignature TORN =
            signature("f9", SignerKind.PERSON, false, Coverage.CHANGED_AFTERWARDS, Trust.NO_AUTHORITY);

    @TempDir
    private Path folder;

    private static List<String> problems(SignedFile file) {
        return Problem.of(file).stream()
                .map(p -> (p.place() + " " + p.code().replace("signature.", "")).strip())
                .toList();
    }

    @Test
    void everyReasonToLookIsNamedWithItsPlace() {
        assertThat(problems(file(LEADER, OFFICE))).isEmpty();
        assertThat(problems(file(LEADER))).containsExactly("no-organisation");
        assertThat(problems(file(OFFICE))).containsExactly("no-leader");
        assertThat(problems(file())).containsExactly("unsigned");
        assertThat(problems(file(NOBODY))).containsExactly("f3 kind-unknown");
        assertThat(problems(file(TORN, OFFICE)))
                .containsExactly("f9 does-not-fit", "f9 coverage.changed-afterwards", "f9 trust.no-authority");
        assertThat(problems(file(Trouble.ENCRYPTED))).containsExactly("trouble.encrypted");
        assertThat(problems(file(Trouble.SIGNATURE_UNREADABLE, LEADER)))
                .as("who else signed is not known, so nobody is called missing")
                .containsExactly("trouble.signature-unreadable");
    }

    private List<String> written(String name, List<SignedFile> files, List<Comparison.Difference> differences)
            throws Exception {
        List<String> names = new SignatureLists(code -> code.replace("signature.", ""))
                .write(folder.resolve("new/out"), files, differences);
        assertThat(names).contains(name);
        return Files.readAllLines(folder.resolve("new/out").resolve(name));
    }

    @Test
    void aLineForEachSignatureAndOneForAFileWithoutAny() throws Exception {
        List<SignedFile> files = List.of(
                file(LEADER, office(Trust.REVOKED)),
                new SignedFile("b.pdf", null, List.of()),
                new SignedFile("c.pdf", Trouble.EMPTY, List.of()),
                new SignedFile("d.pdf", null, List.of(LEADER)));
        assertThat(written("signatures.csv", files, List.of()))
                .containsExactly(
                        "\uFEFFcolumn.file,column.signed,column.intact,column.trusted,column.complete,column.place,"
                                + "column.signer,column.kind,column.issuer,column.claimed,column.stamped,"
                                + "column.unchanged,column.coverage,column.trust,column.reasons,column.remedies",
                        "a.pdf,answer.yes,answer.yes,answer.no,answer.yes,f1,Sở mẫu,kind.person,CA,"
                                + "2023-05-10 09:00:00 +07:00,2023-05-10 09:00:00 +07:00,answer.yes,"
                                + "coverage.whole-file,trust.trusted,,",
                        "a.pdf,answer.yes,answer.yes,answer.no,answer.yes,f2,Sở mẫu,kind.organisation,CA,"
                                + "2023-05-10 09:00:00 +07:00,,answer.yes,coverage.whole-file,trust.revoked,"
                                + "trust.revoked (2023-05-10 09:00:00 +07:00),trust.revoked.remedy",
                        "b.pdf,answer.no,,,answer.no,,,,,,,,,,unsigned,unsigned.remedy",
                        "c.pdf,answer.unknown,answer.unknown,answer.unknown,answer.unknown,,,,,,,,,,"
                                + "trouble.empty,trouble.empty.remedy",
                        "d.pdf,answer.yes,answer.yes,answer.yes,answer.no,f1,Sở mẫu,kind.person,CA,"
                                + "2023-05-10 09:00:00 +07:00,2023-05-10 09:00:00 +07:00,answer.yes,"
                                + "coverage.whole-file,trust.trusted,no-organisation,no-organisation.remedy");
    }

    @Test
    void whatConcernsTheWholeFileIsSaidOnceAndARemedyForTwoReasonsOnce() throws Exception {
        DocumentSignature nobody = signature("f4", SignerKind.UNKNOWN, false, Coverage.PARTLY, Trust.TRUSTED);
        SignedFile half = file(Trouble.SIGNATURE_UNREADABLE, nobody, LEADER);
        List<List<String>> lines = new SignatureCells(
                        code -> code.endsWith(".remedy") ? "remedy" : code.replace("signature.", ""))
                .of(half);
        assertThat(lines)
                .extracting(line -> line.get(14))
                .containsExactly("does-not-fit; coverage.partly; kind-unknown; trouble.signature-unreadable", "");
        assertThat(lines).extracting(line -> line.get(15)).containsExactly("remedy", "");
        assertThat(lines.get(0).get(11)).isEqualTo("answer.no");
    }

    @Test
    void whatTheRegisterSaysOtherwiseHasAListOfItsOwn() throws Exception {
        OutgoingRow row = new OutgoingRow("vb.xlsx", "Đi", 17, "45/QĐ-UBND", false, true, true);
        List<Comparison.Difference> differences = List.of(
                new Comparison.Difference(row, "a.pdf", true, List.of("signature.x", "signature.y")),
                new Comparison.Difference(row, "b.pdf", false, List.of("signature.z")));
        assertThat(written("signatures-register.csv", List.of(file(LEADER, OFFICE)), differences))
                .containsExactly(
                        "\uFEFFevidence.column.file,evidence.column.sheet,evidence.column.row,evidence.field.number,"
                                + "column.file,column.certain,evidence.column.reasons",
                        "vb.xlsx,Đi,17,45/QĐ-UBND,a.pdf,certain,\"x; y\"",
                        "vb.xlsx,Đi,17,45/QĐ-UBND,b.pdf,open,z");
        try (InputStream in = Files.newInputStream(folder.resolve("new/out/signatures.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(2);
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(4).getStringCellValue())
                    .isEqualTo("b.pdf");
        }
    }

    @Test
    void withoutARegisterThereIsNoSuchList() throws Exception {
        written("signatures.csv", List.of(file(LEADER, OFFICE)), List.of());
        assertThat(folder.resolve("new/out")).isDirectoryNotContaining("glob:**register*");
    }

    @Test
    void intactAndTrustedAreAskedOfSignedFilesOnly() {
        SignatureCounts counts = SignatureCounts.of(
                List.of(file(LEADER, OFFICE), file(LEADER, OFFICE), file(TORN), file(), file(Trouble.BROKEN)));
        assertThat(counts.files()).isEqualTo(5);
        assertThat(counts.unread()).isEqualTo(1);
        assertThat(counts.answers())
                .containsEntry("signature.question.signed", Map.of(Answer.YES, 3, Answer.NO, 1, Answer.UNKNOWN, 1))
                .containsEntry("signature.question.intact", Map.of(Answer.YES, 2, Answer.NO, 1, Answer.UNKNOWN, 0))
                .containsEntry("signature.question.trusted", Map.of(Answer.YES, 2, Answer.NO, 0, Answer.UNKNOWN, 1))
                .containsEntry("signature.question.complete", Map.of(Answer.YES, 2, Answer.NO, 2, Answer.UNKNOWN, 1))
                .containsEntry(
                        "signature.question.signed-fully", Map.of(Answer.YES, 2, Answer.NO, 2, Answer.UNKNOWN, 1));
    }

    private static Report report(Map<String, Measure> stated) {
        Heading heading =
                new Heading("u", null, Level.PROVINCE, Period.of("2023-H1"), null, Place.WHOLE_FILE, Place.WHOLE_FILE);
        return new Report(heading, stated, Map.of(), List.of());
    }

    @Test
    void figuresComeOfFoldersThatLeaveNothingOpen() {
        Place place = Place.WHOLE_FILE;
        Measure stated = new Measure(
                "documents.signed-fully",
                "documents.signed-fully",
                BigDecimal.TEN,
                null,
                Measure.Origin.STATED,
                place,
                "");
        Map<String, Recomputed> found = SignatureMeasures.of(
                List.of(file(LEADER, OFFICE), file(LEADER), file()),
                "vb",
                report(Map.of("documents.signed-fully", stated)));
        assertThat(found).containsOnlyKeys("documents.electronic", "documents.signed-fully");
        Recomputed signed = found.get("documents.signed-fully");
        assertThat(signed.measure().value()).isEqualByComparingTo("1");
        assertThat(signed.measure().place()).isSameAs(place);
        assertThat(found.get("documents.electronic").measure().value()).isEqualByComparingTo("3");
        assertThat(found.get("documents.electronic").measure().place()).isNull();
        assertThat(SignatureMeasures.of(List.of(file(LEADER, OFFICE), file(NOBODY, NOBODY)), "vb", report(Map.of())))
                .isEmpty();
    }
}
