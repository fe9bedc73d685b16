package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parcheck.evidence.measure.OutgoingRow;

/** What a register says of signatures, beside the files themselves. */
class ComparisonTest {
    private static final SignerKind LEADER = SignerKind.PERSON;
    private static final SignerKind OFFICE = SignerKind.ORGANISATION;

    private static SignedFile file(String name, SignerKind... kinds) {
        List<DocumentSignature> signatures = new ArrayList<>();
        for (SignerKind kind : kinds) {
            signatures.add(new DocumentSignature(
                    "f", "s", kind, "i", null, null, true, Coverage.WHOLE_FILE, Trust.TRUSTED, null));
        }
        return new SignedFile(name, null, signatures);
    }

    private static OutgoingRow row(String number, Boolean leader, Boolean agency) {
        return new OutgoingRow("vb.csv", "", 2, number, false, leader, agency);
    }

    private static List<Comparison.Difference> differences(List<SignedFile> files, OutgoingRow... rows) {
        Comparison comparison = new Comparison(files);
        List.of(rows).forEach(comparison::row);
        return comparison.differences();
    }

    @Test
    void aFileWithoutTheSignatureThatTheRegisterNamesContradictsItsRow() {
        List<Comparison.Difference> found =
                differences(List.of(file("vb/45-QD-UBND.signed.pdf", OFFICE)), row("45/QĐ-UBND", true, true));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).certain()).isTrue();
        assertThat(found.get(0).reasons()).containsExactly("signature.register.no-leader");
        assertThat(found.get(0).row().number()).isEqualTo("45/QĐ-UBND");
    }

    @Test
    void rowsAndTheFilesTheyNameAreCounted() {
        Comparison comparison =
                new Comparison(List.of(file("45-QD-UBND.pdf"), file("46-QD-UBND.pdf"), file("48-QD-UBND.pdf")));
        comparison.row(row("45/QĐ-UBND", true, true));
        comparison.row(row("47/QĐ-UBND", true, true));
        comparison.row(new OutgoingRow("vb.csv", "", 4, "46/QĐ-UBND", true, true, true)); // secret
        assertThat(comparison.rows()).isEqualTo(2);
        assertThat(comparison.matched()).isEqualTo(1);
    }

    @Test
    void whatAgreesIsNotListed() {
        assertThat(differences(List.of(file("45-QĐ-UBND.pdf", LEADER, OFFICE)), row("45/QĐ-UBND", true, true)))
                .isEmpty();
        assertThat(differences(List.of(file("45-QĐ-UBND.pdf", OFFICE)), row("45/QĐ-UBND", false, true)))
                .isEmpty();
        assertThat(differences(List.of(file("45-QĐ-UBND.pdf")), row("45/QĐ-UBND", null, null)))
                .isEmpty();
        assertThat(differences(List.of(file("46-QĐ-UBND.pdf")), row("45/QĐ-UBND", true, true)))
                .isEmpty();
    }

    @Test
    void whoDidNotSignIsNamedApart() {
        assertThat(differences(List.of(file("45-QD-UBND.pdf", LEADER)), row("45/QĐ-UBND", true, true)))
                .extracting(Comparison.Difference::reasons)
                .containsExactly(List.of("signature.register.no-organisation"));
        assertThat(differences(List.of(file("45-QD-UBND.pdf")), row("45/QĐ-UBND", true, true)))
                .extracting(Comparison.Difference::reasons)
                .containsExactly(List.of("signature.register.no-leader", "signature.register.no-organisation"));
    }

    @Test
    void aChangedFileContradictsOnlyARowThatSaysSignedInFull() {
        DocumentSignature torn = Found.signature("f", LEADER, false, Coverage.CHANGED_AFTERWARDS, Trust.TRUSTED);
        SignedFile both = new SignedFile("45-QD-UBND.pdf", null, List.of(torn, Found.OFFICE));
        assertThat(differences(List.of(both), row("45/QĐ-UBND", true, true)))
                .extracting(Comparison.Difference::certain, Comparison.Difference::reasons)
                .containsExactly(tuple(true, List.of("signature.register.not-intact")));
        assertThat(differences(List.of(both), row("45/QĐ-UBND", null, true))).isEmpty();
        assertThat(differences(List.of(both), row("45/QĐ-UBND", true, null))).isEmpty();
        SignedFile unsigned = new SignedFile("45-QD-UBND.pdf", null, List.of());
        assertThat(differences(List.of(unsigned), row("45/QĐ-UBND", true, true))
                        .get(0)
                        .reasons())
                .doesNotContain("signature.register.not-intact");
    }

    @Test
    void aNumberThatOccursTwiceAccusesNobody() {
        List<Comparison.Difference> rows = differences(
                List.of(file("45-QD-UBND.pdf")), row("45/QĐ-UBND", true, true), row("45/QD-UBND", true, true));
        assertThat(rows).extracting(Comparison.Difference::certain).containsExactly(false);
        List<Comparison.Difference> files = differences(
                List.of(file("a/45-QD-UBND.pdf"), file("b/45-QD-UBND.pdf", LEADER, OFFICE)),
                row("45/QĐ-UBND", true, true));
        assertThat(files).extracting(Comparison.Difference::certain).containsExactly(false);
        assertThat(files.get(0).reasons()).contains("signature.register.several");
    }

    @Test
    void aFileThatCouldNotBeReadAccusesNobody() {
        SignedFile broken = new SignedFile("45-QD-UBND.pdf", Trouble.BROKEN, List.of());
        List<Comparison.Difference> found = differences(List.of(broken), row("45/QĐ-UBND", true, true));
        assertThat(found).extracting(Comparison.Difference::certain).containsExactly(false);
    }

    @Test
    void aSignatureThatTheRegisterDoesNotKnowIsAQuestion() {
        List<Comparison.Difference> found =
                differences(List.of(file("45-QD-UBND.pdf", LEADER, OFFICE)), row("45/QĐ-UBND", false, true));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).certain()).isFalse();
        assertThat(found.get(0).reasons()).containsExactly("signature.register.yet-leader");
    }

    @Test
    void secretDocumentsAreLeftAlone() {
        OutgoingRow secret = new OutgoingRow("vb.csv", "", 2, "45/QĐ-UBND", true, true, true);
        assertThat(differences(List.of(file("45-QD-UBND.pdf")), secret)).isEmpty();
    }

    @Test
    void numbersAndNamesOfFilesMeet() {
        assertThat(FileNumber.ofNumber("45/QĐ-UBND")).isEqualTo("45 qd ubnd");
        assertThat(FileNumber.ofFile("x/y/45_QĐ-UBND (đã ký).PDF")).isEqualTo("45 qd ubnd");
        assertThat(FileNumber.ofFile("45-QD-UBND.signed.signed.pdf")).isEqualTo("45 qd ubnd");
        assertThat(FileNumber.ofFile("45-QD-UBND-2.pdf")).isNotEqualTo("45 qd ubnd");
        assertThat(FileNumber.ofNumber("")).isEmpty();
    }
}
