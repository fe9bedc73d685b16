package parcheck.paper.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A part of an Office file as a tree of XML, read and written without losing what nobody here knows. */
final class XmlPart {
    private XmlPart() {}

    static Document read(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    /** An empty tree with this root. */
    static Document fresh(String namespace, String root) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().getDOMImplementation().createDocument(namespace, root, null);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    static void write(PackagePart part, Document tree) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer copy = factory.newTransformer();
            copy.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            copy.setOutputProperty(OutputKeys.STANDALONE, "yes");
            copy.transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    /** All elements in the order in which they begin. */
    static List<Element> elements(Document tree) {
        List<Element> out = new ArrayList<>();
        @Nullable Node node = tree.getDocumentElement();
        while (node != null) {
            if (node instanceof Element element) {
                out.add(element);
            }
            node = next(node);
        }
        return out;
    }

    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        @Nullable Node up = node;
        while (up != null && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null ? null : up.getNextSibling();
    }
}
