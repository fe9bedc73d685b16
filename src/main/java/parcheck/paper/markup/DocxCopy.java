package parcheck.paper.markup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parcheck.intake.DocxPlaces;

/** A text document with comments where findings point to, and a page with the list in front. Everything else stays as it was typed. */
final class DocxCopy {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Cover cover;

    DocxCopy(Cover cover) {
        this.cover = cover;
    }

    byte[] of(byte[] original) throws IOException, InvalidFormatException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(original))) {
            Signatures.remove(parts);
            PackagePart main = main(parts);
            Document body = XmlPart.read(main);
            Map<Element, List<Remark>> found = elements(main, body);
            DocxComments comments = new DocxComments(parts, main, cover);
            found.forEach((element, remarks) -> new MarkedElement(element).mark(remarks, comments));
            new CoverPage(body, cover).write();
            comments.save();
            XmlPart.write(main, body);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            parts.save(out);
            return out.toByteArray();
        }
    }

    private static PackagePart main(OPCPackage parts) throws IOException {
        for (String kind : List.of("document.main+xml", "template.main+xml")) {
            List<PackagePart> found = parts.getPartsByContentType(TYPE + kind);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        throw new IOException("no main part");
    }

    /** The element of each place with its remarks; several places may stand for one merged cell. */
    private Map<Element, List<Remark>> elements(PackagePart main, Document body) throws IOException {
        Map<Element, List<Remark>> out = new LinkedHashMap<>();
        try (InputStream in = main.getInputStream()) {
            Map<parcheck.intake.Place, Integer> numbers = DocxPlaces.in(in);
            List<Element> elements = XmlPart.elements(body);
            cover.byPlace().forEach((place, remarks) -> {
                Integer number = numbers.get(place);
                if (number != null) {
                    List<Remark> there = out.computeIfAbsent(elements.get(number), e -> new ArrayList<>());
                    remarks.stream().filter(r -> !there.contains(r)).forEach(there::add);
                }
            });
        }
        return out;
    }
}
