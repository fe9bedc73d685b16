package parcheck.evidence.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.OfflineRevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;

/** The authorities that are trusted and the revocation lists at hand: files *.cer, *.crt, *.pem and *.crl of one folder. */
public final class TrustFolder {
    /** Nobody is trusted. */
    public static final TrustFolder NOBODY = new TrustFolder(List.of(), List.of());

    private static final long MOST_BYTES = 256L << 20;

    private final List<X509Certificate> authorities;
    private final OfflineRevocationSource<CRL> lists;

    private TrustFolder(List<X509Certificate> authorities, List<DSSDocument> lists) {
        this.authorities = List.copyOf(authorities);
        this.lists = new ExternalResourcesCRLSource(lists.toArray(DSSDocument[]::new));
    }

    /** Reads the folder; throws UnreadableFile for a file that is not what its name says, or if the folder holds nobody to trust. */
    public static TrustFolder read(Path folder, String name) throws UnreadableFile {
        List<X509Certificate> authorities = new ArrayList<>();
        List<DSSDocument> lists = new ArrayList<>();
        for (Path file : files(folder, name)) {
            String shown = name + "/" + file.getFileName();
            byte[] bytes = bytes(file, shown);
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".crl")) {
                lists.add(new InMemoryDocument(list(bytes, shown), shown));
            } else {
                authorities.addAll(certificates(bytes, shown));
            }
        }
        if (authorities.isEmpty()) {
            throw new UnreadableFile(name, Reason.NO_AUTHORITY);
        }
        return new TrustFolder(authorities, lists);
    }

    private static List<Path> files(Path folder, String name) throws UnreadableFile {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFile(name, Reason.NOT_FOUND);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().toLowerCase(Locale.ROOT).matches(".*\\.(cer|crt|pem|crl)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFile(name, Reason.NO_PERMISSION);
        }
    }

    private static byte[] bytes(Path file, String shown) throws UnreadableFile {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableFile(shown, Reason.TOO_LARGE);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnreadableFile(shown, Reason.IO, String.valueOf(e.getMessage()));
        }
    }

    private static List<X509Certificate> certificates(byte[] bytes, String shown) throws UnreadableFile {
        try {
            List<X509Certificate> out = new ArrayList<>();
            factory().generateCertificates(new ByteArrayInputStream(bytes)).forEach(c -> out.add((X509Certificate) c));
            if (!out.isEmpty()) {
                return out;
            }
        } catch (CertificateException e) {
            // told below, like a file that holds none
        }
        throw new UnreadableFile(shown, Reason.NO_CERTIFICATE);
    }

    /** The list in binary form, which is the one that every reader of lists takes. */
    private static byte[] list(byte[] bytes, String shown) throws UnreadableFile {
        try {
            return ((X509CRL) factory().generateCRL(new ByteArrayInputStream(bytes))).getEncoded();
        } catch (CertificateException | CRLException | RuntimeException e) {
            throw new UnreadableFile(shown, Reason.NO_CERTIFICATE);
        }
    }

    private static CertificateFactory factory() throws CertificateException {
        return CertificateFactory.getInstance("X.509");
    }

    List<X509Certificate> authorities() {
        return authorities;
    }

    OfflineRevocationSource<CRL> lists() {
        return lists;
    }
}
