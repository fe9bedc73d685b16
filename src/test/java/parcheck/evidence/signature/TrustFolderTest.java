package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;

/** The folder of authorities: what it may hold, and what is said of a file that is not what its name says. */
class TrustFolderTest {
    @TempDir
    private Path folder;

    private final Authority authority = new Authority("CN=Test Authority,O=Tests,C=VN");

    private String refused() {
        UnreadableFile e = catchThrowableOfType(UnreadableFile.class, () -> TrustFolder.read(folder, "trust"));
        return e.file() + " " + e.reason();
    }

    private void put(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    @Test
    void certificatesInBothFormsAndUnderEveryName() throws Exception {
        authority.anchor(folder, "a");
        Files.write(folder.resolve("b.CER"), new Authority("CN=Second,C=VN").certificate.getEncoded());
        Files.write(folder.resolve("c.crt"), new Authority("CN=Third,C=VN").certificate.getEncoded());
        put("read.me", "nothing of importance");
        TrustFolder trust = TrustFolder.read(folder, "trust");
        assertThat(trust.authorities())
                .extracting(c -> c.getSubjectX500Principal().getName())
                .containsExactly("C=VN,O=Tests,CN=Test Authority", "C=VN,CN=Second", "C=VN,CN=Third");
        assertThat(TrustFolder.NOBODY.authorities()).isEqualTo(List.of());
    }

    @Test
    void severalCertificatesInOneFile() throws Exception {
        authority.anchor(folder, "a");
        new Authority("CN=Second,C=VN").anchor(folder, "b");
        put("a.pem", Files.readString(folder.resolve("a.pem")) + Files.readString(folder.resolve("b.pem")));
        Files.delete(folder.resolve("b.pem"));
        assertThat(TrustFolder.read(folder, "trust").authorities()).hasSize(2);
    }

    @Test
    void aFolderThatTrustsNobodyIsRefused() throws Exception {
        assertThat(refused()).isEqualTo("trust NO_AUTHORITY");
        authority.list(folder, "a", SignedCase.LIST);
        assertThat(refused()).isEqualTo("trust NO_AUTHORITY");
        UnreadableFile e = catchThrowableOfType(
                UnreadableFile.class, () -> TrustFolder.read(folder.resolve("none"), "trust/none"));
        assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(e.file()).isEqualTo("trust/none");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsNamed() throws Exception {
        authority.anchor(folder, "a");
        put("b.cer", "no certificate");
        assertThat(refused()).isEqualTo("trust/b.cer NO_CERTIFICATE");
        put("b.cer", "");
        assertThat(refused()).isEqualTo("trust/b.cer NO_CERTIFICATE");
        Files.delete(folder.resolve("b.cer"));
        put("b.crl", "no list");
        assertThat(refused()).isEqualTo("trust/b.crl NO_CERTIFICATE");
        put("b.crl", "");
        assertThat(refused()).isEqualTo("trust/b.crl NO_CERTIFICATE");
        Files.delete(folder.resolve("b.crl"));
        Files.createDirectory(folder.resolve("c.pem"));
        assertThat(refused()).isEqualTo("trust/c.pem IO");
    }
}
