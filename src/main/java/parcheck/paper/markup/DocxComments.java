package parcheck.paper.markup;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of a text document: those that are there stay, and new ones get numbers of their own. */
final class DocxComments {
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private static final String INITIALS = "P";
    private static final int SIZE = 20;

    private final PackagePart part;
    private final Document tree;
    private final Wml xml;
    private final Cover cover;
    private int last;

    DocxComments(OPCPackage parts, PackagePart main, Cover cover) throws IOException, InvalidFormatException {
        this.cover = cover;
        PackagePart there = existing(main);
        if (there == null) {
            PackagePartName name = freeName(parts);
            this.part = parts.createPart(name, TYPE);
            this.tree = XmlPart.fresh(Wml.NS, "w:comments");
            main.addRelationship(name, TargetMode.INTERNAL, RELATION);
        } else {
            this.part = there;
            this.tree = XmlPart.read(there);
        }
        this.xml = new Wml(tree);
        this.last = highest();
    }

    private static @org.jspecify.annotations.Nullable PackagePart existing(PackagePart main)
            throws InvalidFormatException {
        for (PackageRelationship r : main.getRelationshipsByType(RELATION)) {
            return main.getRelatedPart(r);
        }
        return null;
    }

    private static PackagePartName freeName(OPCPackage parts) throws InvalidFormatException {
        PackagePartName name = PackagingURIHelper.createPartName("/word/comments.xml");
        for (int i = 2; parts.containPart(name); i++) {
            name = PackagingURIHelper.createPartName("/word/comments" + i + ".xml");
        }
        return name;
    }

    private int highest() {
        int out = -1;
        for (Node n = tree.getDocumentElement().getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e && e.getAttributeNS(Wml.NS, "id").matches("[0-9]{1,9}")) {
                out = Math.max(out, Integer.parseInt(e.getAttributeNS(Wml.NS, "id")));
            }
        }
        return out;
    }

    /** Adds the comment of a remark at one place; gives its number. */
    String add(Remark remark) {
        String id = Integer.toString(++last);
        String rest = remark.comment().substring(remark.heading().length()).strip();
        Element comment = xml.element("comment", "id", id, "author", cover.author(), "initials", INITIALS);
        Wml.in(comment, Wml.in(xml.element("p"), xml.run(remark.heading(), true, SIZE)));
        for (String line : rest.split("\n", -1)) {
            Wml.in(comment, Wml.in(xml.element("p"), xml.run(line, false, SIZE)));
        }
        tree.getDocumentElement().appendChild(comment);
        return id;
    }

    void save() throws IOException {
        XmlPart.write(part, tree);
    }
}
