package parcheck.paper.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parcheck.check.Finding;
import parcheck.intake.Cell;
import parcheck.intake.DocxPlaces;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.paper.LibreOffice;
import parcheck.paper.Submitted;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.report.Measure;

/** The text document handed back: comments around what findings point to, a list in front, nothing lost. */
class DocxCopyTest {
    @TempDir
    Path folder;

    private Submitted.Judged judged() {
        return Submitted.judge(folder, "report.docx", Submitted.appendix(Submitted.figures()));
    }

    private static byte[] copy(Submitted.Judged judged) throws Exception {
        MarkedCopy copy =
                new MarkedCopy(new Words(Lang.VI), Submitted.checker().book().catalogue());
        return copy.of(judged.document(), judged.verdict());
    }

    private static Map<String, byte[]> entries(byte[] zip) throws Exception {
        Map<String, byte[]> out = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.put(e.getName(), in.readAllBytes());
            }
        }
        return out;
    }

    private static Document part(byte[] file, String name) throws Exception {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            PackagePart part = parts.getPart(org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(name));
            return XmlPart.read(part);
        }
    }

    /** The places of a body, each with the text of the element that stands for it. */
    private static Map<Place, String> texts(byte[] file) throws Exception {
        List<Element> elements = XmlPart.elements(part(file, "/word/document.xml"));
        Map<Place, String> out = new LinkedHashMap<>();
        byte[] xml = entries(file).get("word/document.xml");
        DocxPlaces.in(new ByteArrayInputStream(xml))
                .forEach((place, number) -> out.put(place, elements.get(number).getTextContent()));
        return out;
    }

    @Test
    void everyPlaceLeadsToTheElementThatHoldsItsText() throws Exception {
        byte[] file = Submitted.appendix(Submitted.figures());
        Submitted.Judged judged = Submitted.judge(folder, "report.docx", file);
        Map<Place, String> texts = texts(file);
        assertThat(judged.report().stated()).hasSizeGreaterThan(20);
        for (Measure measure : judged.report().stated().values()) {
            assertThat(texts.get(measure.place())).isEqualTo(measure.raw());
        }
        for (List<Cell> row : judged.document().tables().get(0).rows()) {
            for (Cell cell : row) {
                if (!cell.isBlank()) {
                    assertThat(texts.get(cell.place())).isEqualTo(cell.text());
                }
            }
        }
        for (Paragraph paragraph : judged.document().paragraphs()) {
            assertThat(texts.get(paragraph.place())).isEqualTo(paragraph.text());
        }
    }

    @Test
    void deletedRowsMergedCellsAndNestedTablesAreCountedAsTheIntakeCounts() throws Exception {
        String table = "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "b1")
                + cell("<w:gridSpan w:val=\"2\"/>", "c1") + cell("", "e1") + "</w:tr>"
                + "<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"x\"/></w:trPr>" + cell("", "gone") + "</w:tr>"
                + "<w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "a3") + cell("", "b3") + "</w:tr>"
                + "<w:tr>" + cell("<w:vMerge/>", "") + "<w:tc><w:tbl><w:tr>" + cell("", "inner")
                + "</w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>";
        byte[] file = withBody("<w:p><w:r><w:t>one</w:t></w:r></w:p><w:del><w:p/></w:del>" + table
                + "<w:p><w:r><w:t>two</w:t></w:r></w:p>");
        Map<Place, String> texts = texts(file);
        assertThat(texts)
                .containsEntry(Place.table(1, 1, 2), "b1")
                .containsEntry(Place.table(1, 1, 3), "c1")
                .containsEntry(Place.table(1, 1, 4), "c1")
                .containsEntry(Place.table(1, 1, 5), "e1")
                .containsEntry(Place.table(1, 3, 1), "a3")
                .containsEntry(Place.table(1, 4, 1), "a3")
                .containsEntry(Place.table(2, 1, 1), "inner")
                .containsEntry(Place.paragraph(1), "one")
                .containsEntry(Place.paragraph(2), "two")
                .doesNotContainKey(Place.table(1, 1, 1));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static byte[] withBody(String body) throws Exception {
        String ns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        Map<String, byte[]> entries = entries(Submitted.appendix(Map.of()));
        String xml = "<w:document " + ns + "><w:body>" + body + "</w:body></w:document>";
        entries.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        }
        return out.toByteArray();
    }

    @Test
    void everyPlaceOfAFindingHasItsComment() throws Exception {
        Submitted.Judged judged = judged();
        byte[] copy = copy(judged);
        Map<String, String> comments = comments(copy);
        List<Element> elements = XmlPart.elements(part(copy, "/word/document.xml"));
        Map<Place, Integer> numbers =
                DocxPlaces.in(new ByteArrayInputStream(entries(copy).get("word/document.xml")));
        int marked = 0;
        for (int i = 0; i < judged.verdict().findings().size(); i++) {
            for (Place place : judged.verdict().findings().get(i).places()) {
                Element element = elements.get(numbers.get(moved(place)));
                List<String> there = new ArrayList<>();
                var references = element.getElementsByTagNameNS(Wml.NS, "commentReference");
                for (int r = 0; r < references.getLength(); r++) {
                    there.add(comments.get(((Element) references.item(r)).getAttributeNS(Wml.NS, "id")));
                }
                String number = "[" + (i + 1) + "] ";
                assertThat(there).anyMatch(text -> text.startsWith(number));
                marked++;
            }
        }
        assertThat(marked).isGreaterThan(10);
    }

    /** Two tables and a gap stand in front. */
    private static Place moved(Place place) {
        return place.kind() == Place.Kind.TABLE
                ? Place.table(Integer.parseInt(place.part()) + 2, place.row(), place.column())
                : Place.paragraph(place.row() + 2);
    }

    private static Map<String, String> comments(byte[] copy) throws Exception {
        Map<String, String> out = new TreeMap<>();
        Document tree = part(copy, "/word/comments.xml");
        var all = tree.getElementsByTagNameNS(Wml.NS, "comment");
        for (int i = 0; i < all.getLength(); i++) {
            Element comment = (Element) all.item(i);
            out.put(comment.getAttributeNS(Wml.NS, "id"), comment.getTextContent());
        }
        return out;
    }

    @Test
    void theDocumentItselfIsAsItWasAndTheOtherPartsToTheByte() throws Exception {
        Submitted.Judged judged = judged();
        Submitted.Judged again = Submitted.judge(folder, "marked.docx", copy(judged));
        assertThat(again.document().tables().get(2).rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList())
                .isEqualTo(judged.document().tables().get(0).rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList());
        Map<String, byte[]> before = entries(judged.document().source().bytes());
        Map<String, byte[]> after = entries(copy(judged));
        for (String name : before.keySet()) {
            if (!name.matches("word/document.xml|.*\\.rels|\\[Content_Types].xml|docProps/.*")) {
                assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
            }
        }
    }

    @Test
    void theCopySentInAgainIsJudgedAsTheOriginal() throws Exception {
        Submitted.Judged before = judged();
        Submitted.Judged after = Submitted.judge(folder, "marked.docx", copy(before));
        assertThat(said(after)).isEqualTo(said(before)).isNotEmpty();
        assertThat(after.report().heading().unit())
                .isEqualTo(before.report().heading().unit());
    }

    private static List<String> said(Submitted.Judged judged) {
        Words words = new Words(Lang.EN);
        return judged.verdict().findings().stream()
                .map((Finding f) -> f.rule() + " " + f.type() + " " + words.say(f.message()))
                .toList();
    }

    @Test
    void commentsThatWereThereStay() throws Exception {
        Submitted.Judged first = judged();
        byte[] once = copy(first);
        Submitted.Judged second = Submitted.judge(folder, "once.docx", once);
        byte[] twice = copy(second);
        assertThat(comments(twice)).containsAllEntriesOf(comments(once));
        assertThat(comments(twice)).hasSize(2 * comments(once).size());
    }

    @Test
    void hostileTextsStayTexts() throws Exception {
        Map<String, Object> figures = Submitted.figures();
        figures.put("dossiers.handled", "</w:t><w:p/> {{tag}} &amp; \uD83D\uDE00");
        Submitted.Judged judged = Submitted.judge(folder, "report.docx", Submitted.appendix(figures));
        assertThat(comments(copy(judged)).values())
                .anyMatch(text -> text.contains("</w:t><w:p/> {{tag}} &amp; \uD83D\uDE00"));
    }

    @Test
    void anOfficeOpensItWithAllItsWordsAndComments() throws Exception {
        LibreOffice.needed();
        Submitted.Judged judged = judged();
        Path copy = Files.write(folder.resolve("marked.docx"), copy(judged));
        Path saved = LibreOffice.convert(copy, "docx", folder);
        assertThat(saved).exists();
        Submitted.Judged after = Submitted.judge(folder, "saved.docx", Files.readAllBytes(saved));
        assertThat(said(after)).isEqualTo(said(judged));
        assertThat(comments(Files.readAllBytes(saved))).hasSameSizeAs(comments(Files.readAllBytes(copy)));
    }
}
