package parcheck.evidence.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.Policy;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.ByteArrayOutputStream;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.jspecify.annotations.Nullable;

/** Makes small PDFs and signs them. */
final class Pen {
    private Pen() {}

    /** A PDF of so many empty pages. */
    static byte[] pages(int count) throws Exception {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The file with one more signature. */
    static byte[] sign(byte[] pdf, Authority.Key key, Instant at) throws Exception {
        return sign(pdf, key, at, null, null);
    }

    /** The file with one more signature and a time stamp over it. */
    static byte[] sign(byte[] pdf, Authority.Key key, Instant at, Authority.Key stamp, Instant stamped)
            throws Exception {
        PAdESSignatureParameters wanted = wanted(key, at);
        wanted.setSignatureLevel(stamp == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        return signed(pdf, key, wanted, service(stamp == null ? null : stamps(stamp, stamped)));
    }

    /** As before, and the time stamp brings more certificates than its own. */
    static byte[] signWithStuffedStamp(
            byte[] pdf, Authority.Key key, Instant at, Authority.Key stamp, Instant stamped, X509Certificate... more)
            throws Exception {
        PAdESSignatureParameters wanted = wanted(key, at);
        wanted.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        return signed(pdf, key, wanted, service(stamps(stamp, stamped, more)));
    }

    /** The file with one more signature that brings the certificates of the authorities above its signer. */
    static byte[] signWithChain(byte[] pdf, Authority.Key key, Instant at, Authority... above) throws Exception {
        PAdESSignatureParameters wanted = wanted(key, at);
        wanted.setCertificateChain(
                Stream.concat(Stream.of(key.certificate()), Arrays.stream(above).map(a -> a.certificate))
                        .map(CertificateToken::new)
                        .toList());
        return signed(pdf, key, wanted, service(null));
    }

    /** The file with one more signature under a policy whose text is to be had at an address. */
    static byte[] signUnderPolicy(byte[] pdf, Authority.Key key, Instant at, String address) throws Exception {
        PAdESSignatureParameters wanted = wanted(key, at);
        Policy policy = new Policy();
        policy.setId("1.2.3.4.5.6");
        policy.setDigestAlgorithm(DigestAlgorithm.SHA256);
        policy.setDigestValue(new byte[32]);
        policy.setSpuri(address);
        wanted.bLevel().setSignaturePolicy(policy);
        return signed(pdf, key, wanted, service(null));
    }

    /** The file with one more signature, whose time stamp is one over something else. */
    static byte[] signWithStrangeStamp(byte[] pdf, Authority.Key key, Instant at, Authority.Key stamp, Instant stamped)
            throws Exception {
        PAdESSignatureParameters wanted = wanted(key, at);
        wanted.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        TSPSource stamps = stamps(stamp, stamped);
        return signed(
                pdf,
                key,
                wanted,
                service((algorithm, digest) -> stamps.getTimeStampResponse(algorithm, new byte[digest.length])));
    }

    private static PAdESSignatureParameters wanted(Authority.Key key, Instant at) {
        PAdESSignatureParameters wanted = new PAdESSignatureParameters();
        wanted.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        wanted.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wanted.setSigningCertificate(new CertificateToken(key.certificate()));
        wanted.setGenerateTBSWithoutCertificate(false);
        wanted.bLevel().setSigningDate(Date.from(at));
        return wanted;
    }

    private static byte[] signed(byte[] pdf, Authority.Key key, PAdESSignatureParameters wanted, PAdESService service)
            throws Exception {
        DSSDocument document = new InMemoryDocument(pdf);
        Signature pen = Signature.getInstance("SHA256withRSA");
        pen.initSign(key.keys().getPrivate());
        pen.update(service.getDataToSign(document, wanted).getBytes());
        SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, pen.sign());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.signDocument(document, wanted, value).writeTo(out);
        return out.toByteArray();
    }

    /** The file with a time stamp over all of it. */
    static byte[] stamp(byte[] pdf, Authority.Key stamp, Instant stamped) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service(stamps(stamp, stamped))
                .timestamp(new InMemoryDocument(pdf), new PAdESTimestampParameters())
                .writeTo(out);
        return out.toByteArray();
    }

    private static PAdESService service(@Nullable TSPSource stamps) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        if (stamps != null) {
            service.setTspSource(stamps);
        }
        return service;
    }

    private static TSPSource stamps(Authority.Key stamp, Instant stamped, X509Certificate... more) {
        List<X509Certificate> all = Stream.concat(Stream.of(stamp.certificate()), Arrays.stream(more))
                .toList();
        KeyEntityTSPSource source = new KeyEntityTSPSource(stamp.keys().getPrivate(), stamp.certificate(), all);
        source.setTsaPolicy("1.2.3.4.5");
        source.setProductionTime(Date.from(stamped));
        return source;
    }

    /** The file with one more page, added without touching a byte of what was there. */
    static byte[] withPage(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** The file with an empty text field on its first page. */
    static byte[] withField(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField field = new PDTextField(form);
            field.setPartialName("note");
            field.getWidgets().get(0).setPage(document.getPage(0));
            document.getPage(0).getAnnotations().add(field.getWidgets().get(0));
            form.getFields().add(field);
            return saved(document);
        }
    }

    /** The file with its field filled in, without touching a byte of what was there. */
    static byte[] fillField(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDField field = document.getDocumentCatalog().getAcroForm(null).getField("note");
            field.getCOSObject().setString(COSName.V, "added");
            field.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out, Set.of(field.getCOSObject()));
            return out.toByteArray();
        }
    }

    /** The file behind a password for readers; an empty one only forbids changes. */
    static byte[] locked(byte[] pdf, String password) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        }
    }
}
