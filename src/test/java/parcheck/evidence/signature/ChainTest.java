package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signers whose authority is vouched for by another one, as every office's is: root, issuing authority, signer. */
class ChainTest extends SignedCase {
    private Authority root;
    private Authority issuing;
    private Authority.Key signer;

    @BeforeEach
    void chain() {
        root = new Authority("CN=Root Authority,O=Tests,C=VN");
        issuing = root.below("CN=Issuing Authority,O=Tests,C=VN");
        signer = issuing.key("CN=UBND tỉnh U,C=VN");
    }

    private void trustRootAndLists() {
        Path trust = folder.resolve("trust");
        root.trust(trust, "root", LIST);
        issuing.list(trust, "issuing", LIST);
    }

    private DocumentSignature only(byte[] bytes) throws Exception {
        SignedFile file = read(bytes);
        assertThat(file.signatures()).hasSize(1);
        return file.signatures().get(0);
    }

    private byte[] withChain() throws Exception {
        return Pen.signWithChain(Pen.pages(1), signer, SIGNED, issuing);
    }

    @Test
    void theAuthorityInBetweenComesWithTheFile() throws Exception {
        trustRootAndLists();
        DocumentSignature found = only(withChain());
        assertThat(found.trust()).isEqualTo(Trust.TRUSTED);
        assertThat(found.issuer()).isEqualTo("Issuing Authority");
        assertThat(found.signer()).isEqualTo("UBND tỉnh U");
        assertThat(found.place()).isEqualTo("Signature1");
        assertThat(only(Pen.sign(Pen.pages(1), signer, SIGNED)).trust())
                .as("without it nobody knows who vouches")
                .isEqualTo(Trust.NO_AUTHORITY);
    }

    @Test
    void revokedBelowOrInBetween() throws Exception {
        Instant revoked = SIGNED.minusSeconds(3600);
        issuing.revoke(signer, revoked);
        trustRootAndLists();
        assertThat(only(withChain()).trust()).isEqualTo(Trust.REVOKED);
        Authority other = root.below("CN=Other Issuing Authority,C=VN");
        other.list(folder.resolve("trust"), "other", LIST);
        Authority.Key key = other.key("CN=UBND tỉnh U,C=VN");
        root.revoke(other.asKey(), revoked);
        root.trust(folder.resolve("trust"), "root", LIST);
        DocumentSignature found = only(Pen.signWithChain(Pen.pages(1), key, SIGNED, other));
        assertThat(found.trust()).isEqualTo(Trust.REVOKED);
        assertThat(found.since()).isEqualTo(revoked);
    }

    @Test
    void oneListMissingAnywhereLeavesItOpen() throws Exception {
        root.trust(folder.resolve("trust"), "root", LIST);
        assertThat(only(withChain()).trust()).isEqualTo(Trust.NO_REVOCATION_LIST);
        issuing.list(folder.resolve("trust"), "issuing", LIST);
        Files.delete(folder.resolve("trust/root.crl"));
        assertThat(only(withChain()).trust()).isEqualTo(Trust.NO_REVOCATION_LIST);
    }

    @Test
    void aTimeStampOverSomethingElseProvesNothing() throws Exception {
        Authority.Key stamp = authority.stampKey("CN=Time stamps,C=VN");
        Instant stamped = SIGNED.plusSeconds(60);
        assertThat(only(Pen.sign(Pen.pages(1), office, SIGNED, stamp, stamped)).stamped())
                .isEqualTo(stamped);
        assertThat(only(Pen.signWithStrangeStamp(Pen.pages(1), office, SIGNED, stamp, stamped))
                        .stamped())
                .isNull();
    }

    @Test
    void theAuthorityAboveATimeStampComesWithTheStamp() throws Exception {
        trustRootAndLists();
        Authority.Key stamp = issuing.stampKey("CN=Time stamps,C=VN");
        Instant stamped = SIGNED.plusSeconds(60);
        byte[] with = Pen.signWithStuffedStamp(Pen.pages(1), office, SIGNED, stamp, stamped, issuing.certificate);
        assertThat(only(with).stamped()).isEqualTo(stamped);
        assertThat(only(Pen.sign(Pen.pages(1), office, SIGNED, stamp, stamped)).stamped())
                .isNull();
    }

    @Test
    void aTrustedCertificateBesideAStrangeTimeStampProvesNothing() throws Exception {
        Authority.Key strange = new Authority("CN=Strange,C=VN").stampKey("CN=Time stamps,C=VN");
        Authority.Key trusted = authority.stampKey("CN=Time stamps,C=VN");
        Instant stamped = SIGNED.plusSeconds(60);
        byte[] stuffed =
                Pen.signWithStuffedStamp(Pen.pages(1), office, SIGNED, strange, stamped, trusted.certificate());
        assertThat(only(stuffed).stamped()).isNull();
    }

    @Test
    void aTimeStampMadeWithAKeyForOtherPurposesProvesNothing() throws Exception {
        Authority.Key other = authority.key("CN=Time stamps,C=VN");
        assertThat(StampKey.isOne(new CertificateToken(other.certificate()))).isFalse();
        assertThat(StampKey.isOne(new CertificateToken(
                        authority.stampKey("CN=Time stamps,C=VN").certificate())))
                .isTrue();
    }
}
