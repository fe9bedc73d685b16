package parcheck.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import parcheck.intake.xml.PartXml;

/** Walks from element to element of one part of a workbook. What belongs to other vocabularies is passed over. */
final class SheetXml {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final XMLStreamReader in;

    private SheetXml(XMLStreamReader in) {
        this.in = in;
    }

    /** What is done with a part once its root has begun; must come to the end of the root. */
    interface Reading {
        void read(SheetXml in) throws IOException, XMLStreamException;
    }

    /** Reads a part to its very end; throws DamagedWorkbook if its root is another one. */
    static void read(PackagePart part, String root, Reading reading) throws IOException, XMLStreamException {
        try (InputStream bytes = part.getInputStream()) {
            SheetXml xml = new SheetXml(PartXml.open(bytes));
            if (!root.equals(xml.child())) {
                throw new DamagedWorkbook(part.getPartName() + ": <" + xml.in.getLocalName() + ">");
            }
            reading.read(xml);
            while (xml.in.hasNext()) {
                xml.in.next();
            }
        }
    }

    /** Goes to the next child of the element that has begun and names it; null at the end of that element. */
    @Nullable
    String child() throws XMLStreamException {
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (MAIN.equals(in.getNamespaceURI())) {
                    return in.getLocalName();
                }
                PartXml.passOver(in);
            }
        }
        return null;
    }

    /** The text of the element that has begun, to its end; it must hold nothing else. */
    String text() throws XMLStreamException {
        return in.getElementText();
    }

    void passOver() throws XMLStreamException {
        PartXml.passOver(in);
    }

    /** An attribute of the element that has begun; null if there is none of this name. */
    @Nullable
    String attribute(String name) {
        return in.getAttributeValue("", name);
    }

    /** The number of the relation by which another part is found. */
    String relation() throws DamagedWorkbook {
        String id = in.getAttributeValue(RELATIONS, "id");
        if (id == null) {
            throw unexpected("id=?");
        }
        return id;
    }

    /** An attribute that must be there. */
    String needed(String name) throws DamagedWorkbook {
        String value = attribute(name);
        if (value == null) {
            throw unexpected(name + "=?");
        }
        return value;
    }

    /** A whole number in an attribute; {@code absent} if there is none. Throws NumberFormatException. */
    int number(String name, int absent) {
        String value = attribute(name);
        return value == null ? absent : Integer.parseInt(value.strip());
    }

    /** The refusal of something at this place. */
    DamagedWorkbook unexpected(String what) {
        return new DamagedWorkbook(what + ", line " + in.getLocation().getLineNumber() + ", column "
                + in.getLocation().getColumnNumber());
    }
}
