package parcheck.evidence.signature;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PdfSignatureField;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns what the library found of one signature into plain answers. */
final class SignatureReading {
    private static final String UNNAMED = "–";

    private final SignerKinds kinds;
    private final TrustFolder trust;
    private final Instant today;

    SignatureReading(SignerKinds kinds, TrustFolder trust, Instant today) {
        this.kinds = kinds;
        this.trust = trust;
        this.today = today;
    }

    DocumentSignature of(PAdESSignature signature, long fileLength) {
        @Nullable CertificateToken signer = signer(signature);
        @Nullable
        Instant claimed = signature.getSigningTime() == null
                ? null
                : signature.getSigningTime().toInstant();
        @Nullable Instant stamped = stamped(signature);
        Vouching.Verdict verdict = signer == null
                ? new Vouching.Verdict(Trust.NO_CERTIFICATE, null)
                : new Vouching(trust, today)
                        .of(signer, known(signature), signature.getCompleteCRLSource(), moment(claimed, stamped));
        boolean intact = signature.getSignatureCryptographicVerification().isSignatureValid();
        @Nullable Subject subject = signer == null ? null : Subject.of(signer);
        return new DocumentSignature(
                place(signature),
                subject == null ? "" : subject.shown(),
                subject == null ? SignerKind.UNKNOWN : kinds.of(subject),
                signer == null ? "" : issuer(signer),
                claimed,
                stamped,
                intact,
                coverage(signature, fileLength),
                verdict.trust(),
                verdict.since());
    }

    private static @Nullable CertificateToken signer(PAdESSignature signature) {
        @Nullable CertificateToken sure = signature.getSigningCertificateToken();
        if (sure != null) {
            return sure;
        }
        @Nullable
        CertificateValidity best =
                signature.getCandidatesForSigningCertificate().getTheBestCandidate();
        return best == null ? null : best.getCertificateToken();
    }

    private static String issuer(CertificateToken signer) {
        return Subject.issuer(signer).shown();
    }

    private static String place(PAdESSignature signature) {
        String fields = signature.getPdfRevision().getFields().stream()
                .map(PdfSignatureField::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return fields.isBlank() ? UNNAMED : fields;
    }

    private Moment moment(@Nullable Instant claimed, @Nullable Instant stamped) {
        if (stamped != null) {
            return new Moment(stamped, true);
        }
        return new Moment(claimed == null ? today : claimed, false);
    }

    /** The earliest time stamp over this signature that fits it and comes from a trusted authority. */
    private @Nullable Instant stamped(PAdESSignature signature) {
        return Stream.concat(signature.getSignatureTimestamps().stream(), signature.getDocumentTimestamps().stream())
                .filter(stamp -> isTrusted(stamp, signature))
                .map(stamp -> stamp.getGenerationTime().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private boolean isTrusted(TimestampToken stamp, PAdESSignature signature) {
        if (!stamp.isMessageImprintDataIntact()) {
            return false;
        }
        List<X509Certificate> known = known(signature);
        stamp.getCertificates().forEach(c -> known.add(c.getCertificate()));
        Moment moment = new Moment(stamp.getGenerationTime().toInstant(), false);
        return stamp.getCertificates().stream()
                .filter(c -> stamp.isSignedBy(c) && StampKey.isOne(c))
                .anyMatch(c -> new Vouching(trust, today)
                                .of(c, known, signature.getCompleteCRLSource(), moment)
                                .trust()
                        == Trust.TRUSTED);
    }

    private static List<X509Certificate> known(PAdESSignature signature) {
        List<X509Certificate> out = new ArrayList<>();
        signature.getCompleteCertificateSource().getCertificates().forEach(c -> out.add(c.getCertificate()));
        return out;
    }

    private static Coverage coverage(PAdESSignature signature, long fileLength) {
        ByteRange range = signature.getPdfRevision().getByteRange();
        if (!range.isValid()) {
            return Coverage.PARTLY;
        }
        long end = (long) range.getSecondPartStart() + range.getSecondPartEnd();
        if (end == fileLength) {
            return Coverage.WHOLE_FILE;
        }
        return Later.harmless(signature.getPdfRevision().getModificationDetection())
                ? Coverage.UP_TO_LATER_SIGNATURES
                : Coverage.CHANGED_AFTERWARDS;
    }
}
