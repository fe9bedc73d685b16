package parcheck.evidence.signature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Files signed with keys and certificates that are made here, and read with one trusted authority. */
abstract class SignedCase {
    static final Instant SIGNED = Instant.parse("2023-05-10T02:00:00Z");
    static final Instant LIST = Instant.parse("2023-06-01T00:00:00Z");
    static final Instant TODAY = Instant.parse("2023-06-15T00:00:00Z");

    static Authority authority;
    static Authority.Key leader;
    static Authority.Key office;

    @TempDir
    Path folder;

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

    SignedFile read(byte[] bytes) throws Exception {
        Files.write(folder.resolve("a.pdf"), bytes);
        TrustFolder trust = TrustFolder.read(folder.resolve("trust"), "trust");
        try (SignedDocuments documents = new SignedDocuments(SignerKinds.packed(), trust, TODAY)) {
            return documents.read(folder.resolve("a.pdf"), "a.pdf");
        }
    }

    static byte[] good() throws Exception {
        return Pen.sign(Pen.sign(Pen.pages(2), leader, SIGNED), office, SIGNED.plusSeconds(60));
    }

    static String answers(SignedFile file) {
        return file.signed() + " " + file.intact() + " " + file.trusted() + " " + file.complete();
    }
}
