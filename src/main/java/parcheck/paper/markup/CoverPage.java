package parcheck.paper.markup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The list of findings as pages of their own before the document. All of it stands in tables, so that a copy which is mended and sent in
 * again is read like the original; the document's own page numbers begin at 1 as before.
 */
final class CoverPage {
    private static final int[] WIDTHS = {600, 1500, 5900, 1900, 4650};
    private static final int TEXT = 22;
    private static final int TITLE = 30;

    private final Element body;
    private final Wml xml;
    private final Cover cover;

    CoverPage(Document tree, Cover cover) {
        this.body = bodyOf(tree);
        this.xml = new Wml(tree);
        this.cover = cover;
    }

    private static Element bodyOf(Document tree) {
        Element found = Wml.child(tree.getDocumentElement(), "body");
        if (found == null) {
            throw new IllegalArgumentException("no body");
        }
        return found;
    }

    void write() {
        Node first = body.getFirstChild();
        numbersFromOne();
        for (Element part : parts()) {
            body.insertBefore(part, first);
        }
    }

    private List<Element> parts() {
        List<Element> out = new ArrayList<>();
        Element about = table(false, 14_550);
        row(about, false, cell(14_550, null, run(cover.title(), true, TITLE)));
        for (String line : cover.lines()) {
            row(about, false, cell(14_550, null, run(line, false, TEXT)));
        }
        out.add(about);
        if (!cover.remarks().isEmpty()) {
            out.add(gap());
            out.add(list());
        }
        out.add(Wml.in(xml.element("p"), Wml.in(xml.element("pPr"), section())));
        return out;
    }

    private Element gap() {
        return xml.element("p");
    }

    private Element list() {
        Element table = table(true, WIDTHS);
        Element[] heads = new Element[WIDTHS.length];
        for (int i = 0; i < WIDTHS.length; i++) {
            heads[i] = cell(WIDTHS[i], "E3E7ED", run(cover.heads().get(i), true, TEXT));
        }
        row(table, true, heads);
        for (Remark r : cover.remarks()) {
            row(
                    table,
                    false,
                    cell(WIDTHS[0], null, run(Integer.toString(r.number()), false, TEXT)),
                    cell(WIDTHS[1], Shade.of(r.type()).hex(), run(r.mark(), true, TEXT)),
                    cell(WIDTHS[2], null, run(r.title(), true, TEXT), run(said(r.message(), r.figures()), false, TEXT)),
                    cell(WIDTHS[3], null, run(said(r.where()), false, TEXT)),
                    cell(WIDTHS[4], null, run(said(r.leastChange(), r.remedy()), false, TEXT)));
        }
        return table;
    }

    private static String said(@Nullable String... lines) {
        List<String> out = new ArrayList<>();
        for (String line : lines) {
            if (line != null) {
                out.add(line);
            }
        }
        return String.join("\n", out);
    }

    private Element run(String text, boolean bold, int halfPoints) {
        return Wml.in(xml.element("p"), xml.run(text, bold, halfPoints));
    }

    private Element table(boolean lined, int... widths) {
        Element properties = Wml.in(xml.element("tblPr"), xml.element("tblW", "w", "14550", "type", "dxa"));
        if (lined) {
            Element borders = xml.element("tblBorders");
            for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                borders.appendChild(xml.element(side, "val", "single", "sz", "4", "space", "0", "color", "auto"));
            }
            properties.appendChild(borders);
        }
        properties.appendChild(xml.element("tblLayout", "type", "fixed"));
        Element grid = xml.element("tblGrid");
        for (int width : widths) {
            grid.appendChild(xml.element("gridCol", "w", Integer.toString(width)));
        }
        return Wml.in(xml.element("tbl"), properties, grid);
    }

    private void row(Element table, boolean head, Element... cells) {
        Element row = xml.element("tr");
        Element properties = Wml.in(xml.element("trPr"), xml.element("cantSplit"));
        if (head) {
            properties.appendChild(xml.element("tblHeader"));
        }
        row.appendChild(properties);
        table.appendChild(Wml.in(row, cells));
    }

    private Element cell(int width, @Nullable String colour, Element... paragraphs) {
        Element properties =
                Wml.in(xml.element("tcPr"), xml.element("tcW", "w", Integer.toString(width), "type", "dxa"));
        if (colour != null) {
            xml.shade(properties, colour);
        }
        return Wml.in(Wml.in(xml.element("tc"), properties), paragraphs);
    }

    /** A4 across, without header and footer. */
    private Element section() {
        return Wml.in(
                xml.element("sectPr"),
                xml.element("type", "val", "nextPage"),
                xml.element("pgSz", "w", "16838", "h", "11906", "orient", "landscape"),
                margins());
    }

    private Element margins() {
        return xml.element(
                "pgMar", "top", "1134", "right", "1134", "bottom", "1134", "left", "1134", "header", "567", "footer",
                "567", "gutter", "0");
    }

    /** The section that was the first one begins on a page of its own, and goes on counting as if it still were. */
    private void numbersFromOne() {
        Element section = Sections.first(body);
        if (section != null) {
            Sections.beginsAnew(section, xml);
        }
    }
}
