package parcheck.paper.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Sections of a text document: stretches with one paper, one set of margins, headers and page numbers. */
final class Sections {
    private static final List<String> BEFORE_TYPE =
            List.of("headerReference", "footerReference", "footnotePr", "endnotePr");
    private static final List<String> BEFORE_NUMBERS = List.of(
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "pgSz",
            "pgMar",
            "paperSrc",
            "pgBorders",
            "lnNumType");

    private Sections() {}

    /** The properties of the document's first section; null if it has none at all. */
    static @Nullable Element first(Element body) {
        NodeList all = body.getElementsByTagNameNS(Wml.NS, "sectPr");
        for (int i = 0; i < all.getLength(); i++) {
            Node parent = all.item(i).getParentNode();
            if (parent == body || Wml.is(parent, "pPr")) {
                return (Element) all.item(i);
            }
        }
        return null;
    }

    /** Makes a section begin on a new page numbered 1, unless it says with which number it begins. */
    static void beginsAnew(Element section, Wml xml) {
        Element type = Wml.child(section, "type");
        if (type != null && "continuous".equals(type.getAttributeNS(Wml.NS, "val"))) {
            section.removeChild(type);
            insert(section, xml.element("type", "val", "nextPage"), BEFORE_TYPE);
        }
        Element numbers = Wml.child(section, "pgNumType");
        if (numbers == null) {
            insert(section, xml.element("pgNumType", "start", "1"), BEFORE_NUMBERS);
        } else if (!numbers.hasAttributeNS(Wml.NS, "start")) {
            numbers.setAttributeNS(Wml.NS, "w:start", "1");
        }
    }

    private static void insert(Element section, Element made, List<String> before) {
        Node at = section.getFirstChild();
        while (at != null && (!(at instanceof Element) || before.contains(at.getLocalName()))) {
            at = at.getNextSibling();
        }
        section.insertBefore(made, at);
    }
}
