package parcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.intake.xml.PartXml;

/** Reads a text document: its tables by their grid, and its paragraphs in order. */
final class DocxIntake {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private DocxIntake() {}

    /** Throws UnreadableFile if the document is damaged or far larger than a report. */
    static Document read(OfficePackage office) throws UnreadableFile {
        try (OPCPackage parts = office.parts()) {
            DocxStyles styles = styles(parts);
            try (InputStream in = main(parts).getInputStream()) {
                DocxBody body = new DocxBody(PartXml.open(in), styles);
                body.read();
                return new Document(office.source(), Document.Format.DOCX, body.tables(), body.paragraphs());
            }
        } catch (DocxBody.TooMuch e) {
            throw new UnreadableFile(office.source().name(), Reason.TOO_LARGE, e.limit());
        } catch (InvalidFormatException | IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw office.broken(e);
        } catch (OutOfMemoryError e) {
            throw office.tooLarge();
        }
    }

    private static PackagePart main(OPCPackage parts) throws IOException {
        for (String kind : List.of("document.main+xml", "template.main+xml")) {
            List<PackagePart> found = parts.getPartsByContentType(TYPE + kind);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        throw new IOException("no main part");
    }

    private static DocxStyles styles(OPCPackage parts) throws IOException, XMLStreamException {
        List<PackagePart> found = parts.getPartsByContentType(TYPE + "styles+xml");
        if (found.isEmpty()) {
            return new DocxStyles();
        }
        try (InputStream in = found.get(0).getInputStream()) {
            XMLStreamReader xml = PartXml.open(in);
            return DocxStyles.read(xml);
        }
    }
}
