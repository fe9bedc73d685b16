package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxIntakeTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsADocumentAsItIsUsuallySaved() throws Exception {
        byte[] file = OfficeFiles.docx(d -> {
            d.createParagraph().createRun().setText("BÁO CÁO");
            d.createParagraph();
            var table = d.createTable(2, 2);
            table.getRow(0).getCell(0).setText("STT");
            table.getRow(1).getCell(1).setText("36");
            d.createParagraph().createRun().setText("Hết");
        });
        Document document = read(file);

        assertThat(document.format()).isEqualTo(Document.Format.DOCX);
        assertThat(document.paragraphs())
                .containsExactly(
                        new Paragraph(Place.paragraph(1), "BÁO CÁO"),
                        new Paragraph(Place.paragraph(2), ""),
                        new Paragraph(Place.paragraph(3), "Hết"));
        assertThat(texts(document.tables().get(0))).containsExactly(List.of("STT", ""), List.of("", "36"));
        assertThat(document.tables().get(0).rows().get(1).get(1).place()).isEqualTo(Place.table(1, 2, 2));
    }

    @Test
    void mergedCellsKeepTheColumnsOfTheGrid() throws Exception {
        String rows = tr(
                        cell("<w:vMerge w:val=\"restart\"/>", p("STT")),
                        cell("<w:gridSpan w:val=\"2\"/>", p("Kết quả")),
                        cell("", p("Ghi chú")))
                + tr(cell("<w:vMerge/>", p("stale")), cell("", p("ĐVT")), cell("", p("Số liệu")), cell("", p("")))
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", p("%")) + cell("", p("95"))
                + "</w:tr>";

        assertThat(texts(read(body("<w:tbl>" + rows + "</w:tbl>")).tables().get(0)))
                .containsExactly(
                        List.of("STT", "Kết quả", "", "Ghi chú"),
                        List.of("", "ĐVT", "Số liệu", ""),
                        List.of("", "%", "95"));
    }

    @Test
    void paragraphsOfACellAreJoinedAndBreaksAreSpaces() throws Exception {
        String cell = cell("", p("Trực tuyến = 0") + p("") + p("Phát phiếu = 1"))
                + cell(
                        "",
                        "<w:p>" + r("a") + "<w:r><w:br/></w:r>" + r("b") + "<w:r><w:tab/></w:r>" + r("c") + "</w:p>");

        assertThat(texts(read(body("<w:tbl><w:tr>" + cell + "</w:tr></w:tbl>"))
                        .tables()
                        .get(0)))
                .containsExactly(List.of("Trực tuyến = 0 Phát phiếu = 1", "a b c"));
    }

    @Test
    void trackedDeletionsAreGoneAndInsertionsStay() throws Exception {
        String changed =
                "<w:p>" + r("3") + "<w:del w:id=\"1\"><w:r><w:delText>7</w:delText></w:r></w:del><w:ins w:id=\"2\">"
                        + r("6") + "</w:ins><w:moveFrom>" + r("9") + "</w:moveFrom></w:p>";
        String gone = "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>" + cell("", p("1.1.1")) + "</w:tr>";
        Document document =
                read(body(changed + "<w:tbl>" + tr(cell("", p("a"))) + gone + tr(cell("", p("b"))) + "</w:tbl>"));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("36");
        assertThat(texts(document.tables().get(0))).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void whatDoesNotShowIsNotRead() throws Exception {
        String hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>2\u00AD3</w:t></w:r>"
                + "<mc:AlternateContent><mc:Choice/><mc:Fallback>" + r("4")
                + "</mc:Fallback></mc:AlternateContent></w:p>";

        assertThat(read(body(hidden)).paragraphs()).extracting(Paragraph::text).containsExactly("23");
    }

    @Test
    void contentControlsAndNestedTablesAreRead() throws Exception {
        String inner = "<w:tbl>" + tr(cell("", p("trong"))) + "</w:tbl>";
        String outer = "<w:tbl>" + tr(cell("", p("ngoài") + inner + p(""))) + "</w:tbl>";
        Document document =
                read(body(p("1") + "<w:sdt><w:sdtContent>" + outer + p("2") + "</w:sdtContent></w:sdt>" + p("3")));

        assertThat(document.tables())
                .extracting(DocxIntakeTest::texts)
                .containsExactly(List.of(List.of("trong")), List.of(List.of("ngoài")));
        assertThat(document.paragraphs())
                .extracting(Paragraph::text, q -> q.place().row())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1", 1),
                        org.assertj.core.groups.Tuple.tuple("2", 1),
                        org.assertj.core.groups.Tuple.tuple("3", 2));
    }

    @Test
    void oldFontsAreKnownByRunStyleOrDefault() throws Exception {
        String styles =
                "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi=\"Arial\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + style("Old", "", ".VnTime") + style("Older", "<w:basedOn w:val=\"Old\"/>", "")
                        + style("New", "", "VNI-Times");
        String run =
                "<w:p><w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>Tû lÖ</w:t></w:r>"
                        + r(" Tû") + "</w:p>";
        String inherited = "<w:p><w:pPr><w:pStyle w:val=\"Older\"/></w:pPr>" + r("\u00AD") + "</w:p>";
        String vni = "<w:p><w:pPr><w:pStyle w:val=\"New\"/></w:pPr>" + r("Tyû leä ÑAÀU") + "</w:p>";
        Document document =
                read(OfficeFiles.docx(run + inherited + vni + "<w:tbl>" + tr(cell("", run)) + "</w:tbl>", styles));

        assertThat(document.paragraphs()).extracting(Paragraph::text).containsExactly("Tỷ lệ Tû", "ư", "Tỷ lệ ĐẦU");
        assertThat(document.tables().get(0).rows().get(0).get(0).decoded()).isTrue();
    }

    private static String style(String id, String base, String font) {
        String fonts =
                font.isEmpty() ? "" : "<w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/></w:rPr>";
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + base + fonts + "</w:style>";
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String tr(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static byte[] body(String xml) {
        return OfficeFiles.docx(xml, "");
    }

    private static List<List<String>> texts(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    private Document read(byte[] file) throws IOException, UnreadableFile {
        return Intake.read(Files.write(folder.resolve("any.bin"), file), "shown");
    }
}
