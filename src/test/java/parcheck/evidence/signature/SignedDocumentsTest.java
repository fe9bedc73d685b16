package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What can be said of signed files: who signed, whether anything was changed since, and why a file cannot be read. */
class SignedDocumentsTest extends SignedCase {

    @Test
    void signedByTheLeaderAndThenByTheOrganisation() throws Exception {
        SignedFile file = read(good());
        assertThat(answers(file)).isEqualTo("YES YES YES YES");
        DocumentSignature first = file.signatures().get(0);
        assertThat(first.signer()).isEqualTo("Chủ tịch mẫu");
        assertThat(first.kind()).isEqualTo(SignerKind.PERSON);
        assertThat(first.issuer()).isEqualTo("Test Authority");
        assertThat(first.claimed()).isEqualTo(SIGNED);
        assertThat(first.stamped()).isNull();
        assertThat(first.coverage()).isEqualTo(Coverage.UP_TO_LATER_SIGNATURES);
        DocumentSignature second = file.signatures().get(1);
        assertThat(second.kind()).isEqualTo(SignerKind.ORGANISATION);
        assertThat(second.coverage()).isEqualTo(Coverage.WHOLE_FILE);
        assertThat(file.signedFully()).isEqualTo(Answer.YES);
    }

    @Test
    void oneSignatureIsNotEnough() throws Exception {
        SignedFile file = read(Pen.sign(Pen.pages(1), office, SIGNED));
        assertThat(answers(file)).isEqualTo("YES YES YES NO");
        assertThat(file.by(SignerKind.PERSON)).isEqualTo(Answer.NO);
        assertThat(file.signedFully()).isEqualTo(Answer.NO);
    }

    @Test
    void aSignerWhoseKindIsNotKnownIsNoProofEitherWay() throws Exception {
        Authority.Key nobody = authority.key("CN=qwerty,C=VN");
        byte[] alone = Pen.sign(Pen.pages(1), nobody, SIGNED);
        assertThat(read(alone).complete()).isEqualTo(Answer.NO);
        assertThat(read(Pen.sign(alone, office, SIGNED)).complete()).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void aByteChangedInsideIsNamedAndTheOtherAnswersStand() throws Exception {
        byte[] bytes = good();
        int at = PdfGuard.find(bytes, latin("/MediaBox"), 0, bytes.length);
        bytes[at + 15] ^= 1;
        SignedFile file = read(bytes);
        assertThat(answers(file)).isEqualTo("YES NO YES YES");
        assertThat(file.signatures()).noneMatch(DocumentSignature::intact);
        assertThat(file.signedFully()).isEqualTo(Answer.NO);
    }

    @Test
    void aPageAddedAfterwardsIsAChange() throws Exception {
        SignedFile file = read(Pen.withPage(good()));
        assertThat(answers(file)).isEqualTo("YES NO YES YES");
        assertThat(file.signatures()).allMatch(DocumentSignature::intact);
        assertThat(file.signatures()).allMatch(s -> s.coverage() == Coverage.CHANGED_AFTERWARDS);
    }

    @Test
    void aPageAddedBetweenTwoSignaturesIsAChangeForTheFirstOnly() throws Exception {
        byte[] first = Pen.sign(Pen.pages(1), leader, SIGNED);
        SignedFile file = read(Pen.sign(Pen.withPage(first), office, SIGNED));
        assertThat(file.signatures())
                .extracting(DocumentSignature::coverage)
                .containsExactly(Coverage.CHANGED_AFTERWARDS, Coverage.WHOLE_FILE);
        assertThat(file.intact()).isEqualTo(Answer.NO);
    }

    @Test
    void aFieldFilledInAfterwardsIsAChange() throws Exception {
        byte[] signed = Pen.sign(Pen.withField(Pen.pages(1)), office, SIGNED);
        assertThat(read(signed).intact()).isEqualTo(Answer.YES);
        SignedFile filled = read(Pen.fillField(signed));
        assertThat(filled.signatures().get(0).coverage()).isEqualTo(Coverage.CHANGED_AFTERWARDS);
    }

    @Test
    void whatIsNotSignedIsSaidToBeNotSigned() throws Exception {
        SignedFile file = read(Pen.pages(1));
        assertThat(file.trouble()).isNull();
        assertThat(file.signed()).isEqualTo(Answer.NO);
        assertThat(file.complete()).isEqualTo(Answer.NO);
        assertThat(file.signedFully()).isEqualTo(Answer.NO);
    }

    @Test
    void whatCannotBeReadIsUnknownAndNamed() throws Exception {
        byte[] good = good();
        assertThat(trouble(new byte[0])).isEqualTo(Trouble.EMPTY);
        assertThat(trouble(latin("PK no pdf"))).isEqualTo(Trouble.NOT_A_PDF);
        assertThat(trouble(latin("%PDF-1.7\nnothing else"))).isEqualTo(Trouble.BROKEN);
        assertThat(trouble(Pen.locked(Pen.pages(1), "secret"))).isEqualTo(Trouble.ENCRYPTED);
        assertThat(read(latin("no")).signed()).isEqualTo(Answer.UNKNOWN);
        assertThat(read(latin("no")).signedFully()).isEqualTo(Answer.UNKNOWN);
        int contents = PdfGuard.find(good, latin("/Contents <"), 0, good.length);
        byte[] blank = good.clone();
        Arrays.fill(blank, contents + 11, contents + 200, (byte) '0');
        SignedFile half = read(blank);
        assertThat(half.trouble()).isEqualTo(Trouble.SIGNATURE_UNREADABLE);
        assertThat(answers(half)).isEqualTo("YES NO UNKNOWN UNKNOWN");
    }

    @Test
    void aFileLockedAgainstChangesOnlyCanBeRead() throws Exception {
        assertThat(read(Pen.locked(Pen.pages(1), "")).trouble()).isNull();
    }

    @Test
    void hostileFilesEndWithAnAnswer() throws Exception {
        assertThat(trouble(Hostile.bomb())).isEqualTo(Trouble.BOMB);
        assertThat(read(Hostile.cyclicPages()).signed()).isIn(Answer.NO, Answer.UNKNOWN);
        assertThat(read(Hostile.deep()).signed()).isIn(Answer.NO, Answer.UNKNOWN);
        SignedFile cyclic = read(Hostile.cyclicAfter(good()));
        assertThat(cyclic.intact()).isNotEqualTo(Answer.YES);
    }

    @Test
    void aFileThatTakesTooLongDoesNotHoldUpTheNext() throws Exception {
        Files.write(folder.resolve("a.pdf"), good());
        TrustFolder trust = TrustFolder.read(folder.resolve("trust"), "trust");
        try (SignedDocuments documents = new SignedDocuments(SignerKinds.packed(), trust, TODAY, 0)) {
            assertThat(documents.read(folder.resolve("a.pdf"), "a.pdf").trouble())
                    .isEqualTo(Trouble.TAKES_TOO_LONG);
        }
    }

    private Trouble trouble(byte[] bytes) throws Exception {
        SignedFile file = read(bytes);
        assertThat(file.signatures()).isEmpty();
        return file.trouble();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
