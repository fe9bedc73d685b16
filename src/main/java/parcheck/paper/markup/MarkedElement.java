package parcheck.paper.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A paragraph or a cell of a table that remarks are about: coloured, and a comment around its text. */
final class MarkedElement {
    private final Element element;
    private final Wml xml;

    MarkedElement(Element element) {
        this.element = element;
        this.xml = new Wml(element.getOwnerDocument());
    }

    void mark(List<Remark> remarks, DocxComments comments) {
        boolean cell = Wml.is(element, "tc");
        Element properties = xml.properties(element, cell ? "tcPr" : "pPr");
        xml.shade(properties, Shade.of(remarks.get(0).type()).hex());
        Element first = cell ? paragraph(true) : element;
        Element last = cell ? paragraph(false) : element;
        for (Remark remark : remarks) {
            around(first, last, comments.add(remark));
        }
    }

    /** The first or the last paragraph of a cell; a cell always has one, and a damaged one gets one. */
    private Element paragraph(boolean first) {
        @Nullable Element found = null;
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (Wml.is(n, "p")) {
                found = (Element) n;
                if (first) {
                    return found;
                }
            }
        }
        return found == null ? (Element) element.appendChild(xml.element("p")) : found;
    }

    private void around(Element first, Element last, String id) {
        Element properties = Wml.child(first, "pPr");
        Node start = properties == null ? first.getFirstChild() : properties.getNextSibling();
        first.insertBefore(xml.element("commentRangeStart", "id", id), start);
        last.appendChild(xml.element("commentRangeEnd", "id", id));
        last.appendChild(Wml.in(xml.element("r"), xml.element("commentReference", "id", id)));
    }
}
