package parcheck.evidence.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.cert.CertificateParsingException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a certificate may make time stamps (RFC 3161, section 2.3). */
final class StampKey {
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

    private StampKey() {}

    static boolean isOne(CertificateToken certificate) {
        try {
            @Nullable List<String> purposes = certificate.getCertificate().getExtendedKeyUsage();
            return purposes != null && purposes.contains(TIME_STAMPING);
        } catch (CertificateParsingException e) {
            return false;
        }
    }
}
