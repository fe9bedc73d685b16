package parcheck.evidence.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.exception.InvalidPasswordException;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Opens a PDF with the signature library, told to fetch nothing, to draw no pages and to keep large parts on disk. */
final class PdfSignatures {
    private static final long IN_MEMORY = 32L << 20;
    private static final byte[] RANGE = "/ByteRange".getBytes(StandardCharsets.ISO_8859_1);

    private PdfSignatures() {}

    /** Signatures that could be read; {@code all} is false if the file speaks of more than those. */
    record Found(List<PAdESSignature> signatures, boolean all) {}

    /** The signatures of a file in its own order; throws UnreadablePdf if it cannot be opened. */
    static Found of(byte[] bytes) throws UnreadablePdf {
        try {
            InMemoryDocument document = new InMemoryDocument(bytes);
            IPdfObjFactory factory = factory();
            PDFDocumentAnalyzer analyzer = analyzer(document, factory);
            List<AdvancedSignature> signatures = analyzer.getSignatures();
            factory.newPAdESSignatureService().analyzePdfModifications(document, signatures, null);
            List<PAdESSignature> out =
                    signatures.stream().map(PAdESSignature.class::cast).toList();
            int read = out.size() + stamps(analyzer, out);
            return new Found(out, PdfGuard.count(bytes, RANGE) <= read);
        } catch (InvalidPasswordException e) {
            throw new UnreadablePdf(Trouble.ENCRYPTED);
        } catch (RuntimeException e) {
            throw new UnreadablePdf(Trouble.BROKEN);
        }
    }

    /** Time stamps over the file: those that cover a signature belong to it, others stand alone. */
    private static int stamps(PDFDocumentAnalyzer analyzer, List<PAdESSignature> signatures) {
        Set<String> out = new HashSet<>();
        analyzer.getDetachedTimestamps().forEach(stamp -> out.add(stamp.getDSSIdAsString()));
        signatures.forEach(s -> s.getDocumentTimestamps().forEach(stamp -> out.add(stamp.getDSSIdAsString())));
        return out.size();
    }

    private static PDFDocumentAnalyzer analyzer(InMemoryDocument document, IPdfObjFactory factory) {
        PDFDocumentAnalyzer out = new PDFDocumentAnalyzer(document);
        out.setCertificateVerifier(offline());
        out.setSignaturePolicyProvider(new SignaturePolicyProvider());
        out.setPdfObjFactory(factory);
        return out;
    }

    private static IPdfObjFactory factory() {
        PdfBoxDefaultObjectFactory out = new PdfBoxDefaultObjectFactory();
        out.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.mixed(IN_MEMORY));
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        out.setPdfDifferencesFinder(differences);
        return out;
    }

    /** A verifier that knows nobody and asks nobody: chains and lists are held against the trust folder apart. */
    static CommonCertificateVerifier offline() {
        CommonCertificateVerifier out = new CommonCertificateVerifier();
        out.setAIASource(null);
        return out;
    }
}
