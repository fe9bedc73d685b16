package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be said of signed files: four answers that are independent of each other. Keys and certificates are made here. */
class SignedDocumentsTest {
    private static final Instant SIGNED = Instant.parse("2023-05-10T02:00:00Z");
    private static final Instant LIST = Instant.parse("2023-06-01T00:00:00Z");
    private static final Instant TODAY = Instant.parse("2023-06-15T00:00:00Z");

    private static Authority authority;
    private static Authority.Key leader;
    private static Authority.Key office;

    @TempDir
    private Path folder;

    @BeforeAll
    static void authority() {
        authority = new Authority("CN=Test Authority,O=Tests,C=VN");
        leader = authority.key("CN=Chủ tịch mẫu,T=Chủ tịch,OU=UBND tỉnh U,C=VN");
        office = authority.key("CN=ỦY BAN NHÂN DÂN TỈNH U,O=Tỉnh U,C=VN");
    }

    @BeforeEach
    void trust() {
        authority.trust(folder.resolve("trust"), "ca", LIST);
    }

    private SignedFile read(byte[] bytes) throws Exception {
        Files.write(folder.resolve("a.pdf"), bytes);
        TrustFolder trust = TrustFolder.read(folder.resolve("trust"), "trust");
        try (SignedDocuments documents = new SignedDocuments(SignerKinds.packed(), trust, TODAY)) {
            return documents.read(folder.resolve("a.pdf"), "a.pdf");
        }
    }

    private static byte[] good() throws Exception {
        return Pen.sign(Pen.sign(Pen.pages(2), leader, SIGNED), office, SIGNED.plusSeconds(60));
    }

    private static String answers(SignedFile file) {
        return file.signed() + " " + file.intact() + " " + file.trusted() + " " + file.complete();
    }

    private Trouble trouble(byte[] bytes) throws Exception {
        SignedFile file = read(bytes);
        assertThat(file.signatures()).isEmpty();
        return file.trouble();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

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
    void anAuthorityThatNobodyNamedIsUnknownAndNotRefused() throws Exception {
        Authority other = new Authority("CN=Other Authority,C=VN");
        SignedFile file = read(Pen.sign(good(), other.key("CN=Sở mẫu,O=Tỉnh U,C=VN"), SIGNED));
        assertThat(answers(file)).isEqualTo("YES YES UNKNOWN YES");
        assertThat(file.signatures())
                .extracting(DocumentSignature::trust)
                .containsExactly(Trust.TRUSTED, Trust.TRUSTED, Trust.NO_AUTHORITY);
    }

    @Test
    void anAuthorityOfTheSameNameIsNotTheSame() throws Exception {
        Authority twin = new Authority("CN=Test Authority,O=Tests,C=VN");
        SignedFile file = read(Pen.sign(Pen.pages(1), twin.key("CN=UBND tỉnh U,C=VN"), SIGNED));
        assertThat(file.signatures().get(0).trust()).isEqualTo(Trust.NO_AUTHORITY);
    }

    @Test
    void revokedBeforeSigning() throws Exception {
        Authority own = new Authority("CN=Revoking Authority,C=VN");
        Authority.Key key = own.key("CN=UBND tỉnh U,C=VN");
        Instant revoked = SIGNED.minusSeconds(3600);
        own.revoke(key, revoked);
        own.trust(folder.resolve("trust"), "own", LIST);
        SignedFile file = read(Pen.sign(Pen.pages(1), key, SIGNED));
        assertThat(answers(file)).isEqualTo("YES YES NO NO");
        assertThat(file.signatures().get(0).trust()).isEqualTo(Trust.REVOKED);
        assertThat(file.signatures().get(0).since()).isEqualTo(revoked);
    }

    @Test
    void revokedLaterIsHarmlessOnlyIfATrustedTimeStampProvesTheOrder() throws Exception {
        Authority own = new Authority("CN=Revoking Authority,C=VN");
        Authority.Key key = own.key("CN=UBND tỉnh U,C=VN");
        own.revoke(key, SIGNED.plusSeconds(3600));
        own.trust(folder.resolve("trust"), "own", LIST);
        assertThat(read(Pen.sign(Pen.pages(1), key, SIGNED)).trusted()).isEqualTo(Answer.NO);
        Authority.Key stamp = authority.stampKey("CN=Time stamps,C=VN");
        Instant stamped = SIGNED.plusSeconds(60);
        SignedFile proven = read(Pen.sign(Pen.pages(1), key, SIGNED, stamp, stamped));
        assertThat(proven.trusted()).isEqualTo(Answer.YES);
        assertThat(proven.signatures().get(0).stamped()).isEqualTo(stamped);
        Authority.Key strange = new Authority("CN=Strange,C=VN").stampKey("CN=Time stamps,C=VN");
        SignedFile unproven = read(Pen.sign(Pen.pages(1), key, SIGNED, strange, stamped));
        assertThat(unproven.trusted()).isEqualTo(Answer.NO);
        assertThat(unproven.signatures().get(0).stamped()).isNull();
    }

    @Test
    void aTimeStampOverTheWholeFileIsNoChangeAndProvesTheTime() throws Exception {
        Authority.Key stamp = authority.stampKey("CN=Time stamps,C=VN");
        Instant stamped = SIGNED.plusSeconds(3600);
        SignedFile file = read(Pen.stamp(good(), stamp, stamped));
        assertThat(file.trouble()).isNull();
        assertThat(answers(file)).isEqualTo("YES YES YES YES");
        assertThat(file.signatures()).hasSize(2).allMatch(s -> stamped.equals(s.stamped()));
        SignedFile stampOnly = read(Pen.stamp(Pen.pages(1), stamp, stamped));
        assertThat(stampOnly.signed()).isEqualTo(Answer.NO);
    }

    @Test
    void withoutARevocationListThatReachesTheTimeNothingIsSure() throws Exception {
        Authority own = new Authority("CN=Silent Authority,C=VN");
        byte[] bytes = Pen.sign(Pen.pages(1), own.key("CN=UBND tỉnh U,C=VN"), SIGNED);
        own.anchor(folder.resolve("trust"), "own");
        assertThat(read(bytes).signatures().get(0).trust()).isEqualTo(Trust.NO_REVOCATION_LIST);
        own.trust(folder.resolve("trust"), "own", SIGNED.minusSeconds(86_400L * 60));
        assertThat(read(bytes).signatures().get(0).trust()).isEqualTo(Trust.NO_REVOCATION_LIST);
        own.trust(folder.resolve("trust"), "own", LIST);
        assertThat(read(bytes).signatures().get(0).trust()).isEqualTo(Trust.TRUSTED);
    }

    @Test
    void aCertificateThatEndedNeedsProofOfTime() throws Exception {
        Instant end = SIGNED.plusSeconds(86_400);
        Authority.Key key = authority.key("CN=UBND tỉnh U,C=VN", end);
        SignedFile ended = read(Pen.sign(Pen.pages(1), key, SIGNED));
        assertThat(ended.signatures().get(0).trust()).isEqualTo(Trust.ENDED_WITHOUT_PROOF);
        SignedFile late = read(Pen.sign(Pen.pages(1), key, end.plusSeconds(60)));
        assertThat(late.signatures().get(0).trust()).isEqualTo(Trust.OUTSIDE_VALIDITY);
        assertThat(late.signatures().get(0).since()).isEqualTo(end);
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
}
