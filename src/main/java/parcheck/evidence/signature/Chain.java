package parcheck.evidence.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The way from a signer's certificate up to a trusted authority, signer first, authority last; empty if there is none. */
record Chain(List<CertificateToken> certificates) {
    private static final int LONGEST = 8;

    /** Builds the chain as RFC 5280 asks for at a moment; certificates that came with the file may stand in between. */
    static Chain of(X509Certificate signer, Collection<X509Certificate> known, TrustFolder trust, Instant at) {
        if (trust.authorities().isEmpty()) {
            return new Chain(List.of());
        }
        try {
            PKIXBuilderParameters wanted = new PKIXBuilderParameters(anchors(trust), target(signer));
            wanted.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
            wanted.setRevocationEnabled(false);
            wanted.setMaxPathLength(LONGEST);
            wanted.setDate(Date.from(at));
            return of((PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX").build(wanted));
        } catch (GeneralSecurityException e) {
            return new Chain(List.of());
        }
    }

    private static Set<TrustAnchor> anchors(TrustFolder trust) {
        Set<TrustAnchor> out = new HashSet<>();
        trust.authorities().forEach(c -> out.add(new TrustAnchor(c, null)));
        return out;
    }

    private static X509CertSelector target(X509Certificate signer) {
        X509CertSelector out = new X509CertSelector();
        out.setCertificate(signer);
        return out;
    }

    private static Chain of(PKIXCertPathBuilderResult built) {
        List<CertificateToken> out = new ArrayList<>();
        for (Certificate c : built.getCertPath().getCertificates()) {
            out.add(new CertificateToken((X509Certificate) c));
        }
        out.add(new CertificateToken(built.getTrustAnchor().getTrustedCert()));
        return new Chain(out);
    }

    boolean isEmpty() {
        return certificates.isEmpty();
    }
}
