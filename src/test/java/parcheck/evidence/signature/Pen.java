package parcheck.evidence.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.ByteArrayOutputStream;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

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
        PAdESSignatureParameters wanted = new PAdESSignatureParameters();
        wanted.setSignatureLevel(stamp == null ? SignatureLevel.PAdES_BASELINE_B : SignatureLevel.PAdES_BASELINE_T);
        wanted.setDigestAlgorithm(DigestAlgorithm.SHA256);
        wanted.setSigningCertificate(new CertificateToken(key.certificate()));
        wanted.setGenerateTBSWithoutCertificate(false);
        wanted.bLevel().setSigningDate(Date.from(at));
        PAdESService service = service(stamp, stamped);
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
        service(stamp, stamped)
                .timestamp(new InMemoryDocument(pdf), new PAdESTimestampParameters())
                .writeTo(out);
        return out.toByteArray();
    }

    private static PAdESService service(Authority.Key stamp, Instant stamped) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        PAdESService service = new PAdESService(verifier);
        if (stamp != null) {
            KeyEntityTSPSource source = new KeyEntityTSPSource(
                    stamp.keys().getPrivate(), stamp.certificate(), List.of(stamp.certificate()));
            source.setTsaPolicy("1.2.3.4.5");
            source.setProductionTime(Date.from(stamped));
            service.setTspSource(source);
        }
        return service;
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
