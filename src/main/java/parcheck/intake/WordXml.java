package parcheck.intake;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

    /**
     * Opens a part. Its bytes are decoded here, strictly: the parser's own decoder prints what it does not like on the terminal. Office
     * files are in UTF-8 or UTF-16, whatever they claim.
     */
    static XMLStreamReader open(InputStream in) throws XMLStreamException, IOException {
        BufferedInputStream bytes = new BufferedInputStream(in);
        bytes.mark(4);
        byte[] head = bytes.readNBytes(4);
        bytes.reset();
        Charset charset = charset(head);
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return FACTORY.createXMLStreamReader(text);
    }

    private static Charset charset(byte[] head) {
        boolean pair = head.length > 1;
        if (pair && (head[0] == (byte) 0xFF || (head[0] != 0 && head[1] == 0))) {
            return StandardCharsets.UTF_16LE;
        } else if (pair && (head[0] == (byte) 0xFE || (head[0] == 0 && head[1] != 0))) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
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
