package parcheck.intake.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Opens a part of an Office file as a stream of XML, without document types and without entities. */
public final class PartXml {
    private static final XMLInputFactory FACTORY = factory();

    private PartXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * Opens a part. Its bytes are decoded here, strictly: the parser's own decoder prints what it does not like on the terminal. Office
     * files are in UTF-8 or UTF-16, whatever they claim. Throws what reading throws.
     */
    public static XMLStreamReader open(InputStream in) throws XMLStreamException, IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 4);
        byte[] head = bytes.readNBytes(4);
        int mark = lengthOfMark(head);
        bytes.unread(head, mark, head.length - mark);
        return FACTORY.createXMLStreamReader(
                new InputStreamReader(bytes, charset(head).newDecoder()));
    }

    /** How many bytes the mark takes by which a text tells its encoding; it is no part of the text. */
    private static int lengthOfMark(byte[] head) {
        String start = HexFormat.of().formatHex(head);
        return start.startsWith("efbbbf") ? 3 : start.startsWith("fffe") || start.startsWith("feff") ? 2 : 0;
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
    public static @Nullable String attribute(XMLStreamReader in, String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Goes to the end of the element that has just begun, whatever is in it. Throws XMLStreamException as the parser does. */
    public static void passOver(XMLStreamReader in) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = in.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
