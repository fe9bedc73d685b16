package parcheck.paper.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The little WordprocessingML that comments and a page of text take. */
final class Wml {
    static final String NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What may stand before the shading of a cell, in the order of the schema. */
    private static final List<String> BEFORE_CELL_SHADE =
            List.of("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders");

    /** What may stand before the shading of a paragraph. */
    private static final List<String> BEFORE_TEXT_SHADE = List.of(
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr");

    private final Document tree;

    Wml(Document tree) {
        this.tree = tree;
    }

    /** An element; attributes by turns name and value. */
    Element element(String name, String... attributes) {
        Element out = tree.createElementNS(NS, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.setAttributeNS(NS, "w:" + attributes[i], attributes[i + 1]);
        }
        return out;
    }

    static Element in(Element parent, Element... children) {
        for (Element child : children) {
            parent.appendChild(child);
        }
        return parent;
    }

    /** A run of text; line feeds become breaks. */
    Element run(String text, boolean bold, int halfPoints) {
        Element properties = in(element("rPr"), element("rFonts", "ascii", FONT, "hAnsi", FONT, "cs", FONT));
        if (bold) {
            properties.appendChild(element("b"));
        }
        in(properties, element("sz", "val", Integer.toString(halfPoints)));
        Element run = in(element("r"), properties);
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                run.appendChild(element("br"));
            }
            first = false;
            Element words = element("t");
            words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            words.setTextContent(line);
            run.appendChild(words);
        }
        return run;
    }

    private static final String FONT = "Times New Roman";

    static boolean is(Node node, String name) {
        return node instanceof Element e && name.equals(e.getLocalName()) && NS.equals(e.getNamespaceURI());
    }

    static @Nullable Element child(Element parent, String name) {
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (is(n, name)) {
                return (Element) n;
            }
        }
        return null;
    }

    /** The properties of a cell or paragraph; made where there are none. */
    Element properties(Element owner, String name) {
        Element there = child(owner, name);
        if (there == null) {
            there = element(name);
            owner.insertBefore(there, owner.getFirstChild());
        }
        return there;
    }

    /** Colours a cell or a paragraph; a colour that it had gives way. */
    void shade(Element properties, String rgb) {
        Element old = child(properties, "shd");
        if (old != null) {
            properties.removeChild(old);
        }
        List<String> before = "tcPr".equals(properties.getLocalName()) ? BEFORE_CELL_SHADE : BEFORE_TEXT_SHADE;
        Node at = properties.getFirstChild();
        while (at != null && (!(at instanceof Element) || before.contains(at.getLocalName()))) {
            at = at.getNextSibling();
        }
        properties.insertBefore(element("shd", "val", "clear", "color", "auto", "fill", rgb), at);
    }
}
