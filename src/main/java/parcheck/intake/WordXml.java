package parcheck.intake;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The little that is needed to read WordprocessingML as a stream, without document types and without entities. */
final class WordXml {
    private static final XMLInputFactory FACTORY = factory();

    private WordXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(in);
    }

    /** An attribute by its local name; null if the element has none. */
    static @Nullable String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The font of an rFonts element for letters beyond ASCII. */
    static @Nullable String font(XMLStreamReader in) {
        String font = attribute(in, "hAnsi");
        return font != null ? font : attribute(in, "ascii");
    }

    /** Whether a switch such as w:vanish is on; without a value it is. */
    static boolean isOn(XMLStreamReader in) {
        String value = attribute(in, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** The whole number in attribute val, held between 0 and 500; 0 if there is none. */
    static int number(XMLStreamReader in) {
        String value = attribute(in, "val");
        try {
            return value == null ? 0 : Math.max(0, Math.min(500, Integer.parseInt(value.strip())));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
