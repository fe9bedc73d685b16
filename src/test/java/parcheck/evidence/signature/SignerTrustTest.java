package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whether a signer is to be trusted: the authority, revocation, time stamps and the end of certificates. */
class SignerTrustTest extends SignedCase {

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
}
