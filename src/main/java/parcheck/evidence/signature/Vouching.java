package parcheck.evidence.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.ListRevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the trusted authorities about a certificate: does a chain lead to one of them, and is nothing in it revoked? */
final class Vouching {
    private final TrustFolder trust;
    private final Instant today;

    Vouching(TrustFolder trust, Instant today) {
        this.trust = trust;
        this.today = today;
    }

    /** The answer, and since when a certificate is revoked or ended. */
    record Verdict(Trust trust, @Nullable Instant since) {}

    /** Judges a signer at a moment; {@code known} and {@code lists} came with the file. */
    Verdict of(
            CertificateToken signer,
            Collection<X509Certificate> known,
            ListRevocationSource<CRL> lists,
            Moment moment) {
        X509Certificate own = signer.getCertificate();
        Instant begin = own.getNotBefore().toInstant();
        Instant end = own.getNotAfter().toInstant();
        boolean valid = !moment.at().isBefore(begin) && !moment.at().isAfter(end);
        Chain chain = Chain.of(own, known, trust, valid ? moment.at() : end);
        if (chain.isEmpty()) {
            return new Verdict(Trust.NO_AUTHORITY, null);
        }
        Verdict revocation = revocation(chain, lists, moment);
        if (revocation.trust() == Trust.REVOKED) {
            return revocation;
        } else if (!valid) {
            return new Verdict(Trust.OUTSIDE_VALIDITY, moment.at().isBefore(begin) ? begin : end);
        } else if (!moment.proven() && today.isAfter(end)) {
            return new Verdict(Trust.ENDED_WITHOUT_PROOF, end);
        }
        return revocation;
    }

    private Verdict revocation(Chain chain, ListRevocationSource<CRL> lists, Moment moment) {
        Verdict out = new Verdict(Trust.TRUSTED, null);
        List<CertificateToken> certificates = chain.certificates();
        for (int i = 0; i + 1 < certificates.size(); i++) {
            Verdict one = revocation(certificates.get(i), certificates.get(i + 1), lists, moment);
            if (one.trust() == Trust.REVOKED) {
                return one;
            }
            out = one.trust() == Trust.TRUSTED ? out : one;
        }
        return out;
    }

    private Verdict revocation(
            CertificateToken certificate, CertificateToken issuer, ListRevocationSource<CRL> lists, Moment moment) {
        List<RevocationToken<CRL>> tokens = new ArrayList<>(trust.lists().getRevocationTokens(certificate, issuer));
        tokens.addAll(lists.getRevocationTokens(certificate, issuer));
        tokens.removeIf(t -> !t.isValid());
        for (RevocationToken<CRL> token : tokens) {
            @Nullable Instant revoked = revoked(token);
            if (revoked != null && !(moment.proven() && revoked.isAfter(moment.at()))) {
                return new Verdict(Trust.REVOKED, revoked);
            }
        }
        boolean known = tokens.stream().anyMatch(t -> reaches(t, certificate, moment.at()));
        return new Verdict(known ? Trust.TRUSTED : Trust.NO_REVOCATION_LIST, null);
    }

    private static @Nullable Instant revoked(RevocationToken<CRL> token) {
        return token.getStatus().isRevoked() ? token.getRevocationDate().toInstant() : null;
    }

    /** A list speaks for a signature if it was current then or made later, but before the certificate's end: ended ones leave the lists. */
    private static boolean reaches(RevocationToken<CRL> token, CertificateToken certificate, Instant at) {
        boolean current = token.getNextUpdate() != null
                && !token.getNextUpdate().toInstant().isBefore(at);
        return current && !token.getThisUpdate().after(certificate.getNotAfter());
    }
}
