package parcheck.web.beside;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parcheck.intake.Cell;
import parcheck.intake.Document;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.intake.Table;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.web.check.FindingView;

/** A file is shown around its findings: nothing marked is lost, and what is left out is counted. */
class FilePagesTest {
    private static final Words EN = new Words(Lang.EN);

    private static FindingView finding(int number, Place... places) {
        return new FindingView(
                number,
                "key-" + number,
                "breach",
                "II.1",
                "II.1",
                "title",
                null,
                "",
                "message",
                List.of(),
                List.of(places));
    }

    private static Document sheet(int rows, int columns) {
        List<List<Cell>> out = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                Place place = Place.cell("S", row, column);
                cells.add(new Cell(place, Cell.Content.NUMBER, row + "." + column, BigDecimal.ONE));
            }
            out.add(cells);
        }
        return document(Document.Format.XLSX, List.of(new Table("S", out)), List.of(), "");
    }

    private static Document document(
            Document.Format format, List<Table> tables, List<Paragraph> paragraphs, String content) {
        Source source = new Source("x", content.getBytes(StandardCharsets.UTF_8), "");
        return new Document(source, format, tables, paragraphs);
    }

    private static List<Part.Strip> rows(Part part) {
        return part.strips().stream().filter(s -> !s.gap()).toList();
    }

    @Test
    void aShortSheetIsShownWholeWithItsMark() {
        FilePage page = FilePages.of(sheet(10, 3), List.of(finding(1, Place.cell("S", 4, 2))), EN);
        Part part = page.parts().get(0);
        assertThat(rows(part)).hasSize(10);
        assertThat(part.heads()).containsExactly("A", "B", "C");
        Part.Strip marked = rows(part).get(3);
        assertThat(marked.boxes().get(1).chips()).extracting(Chip::anchor).containsExactly("p-1-1");
        assertThat(marked.said()).extracting(s -> s.finding().number()).containsExactly(1);
        assertThat(page.findings().get(0).places().get(0).anchor()).isEqualTo("p-1-1");
    }

    @Test
    void ofALongSheetWhatIsLeftOutIsCounted() {
        FilePage page = FilePages.of(sheet(5000, 3), List.of(finding(1, Place.cell("S", 2500, 2))), EN);
        Part part = page.parts().get(0);
        assertThat(rows(part).stream().map(Part.Strip::first))
                .containsExactly(1, 2, 3, 4, 5, 6, 2498, 2499, 2500, 2501, 2502);
        List<Part.Strip> gaps = part.strips().stream().filter(Part.Strip::gap).toList();
        assertThat(gaps).extracting(Part.Strip::first).containsExactly(7, 2503);
        assertThat(gaps).extracting(Part.Strip::last).containsExactly(2497, 5000);
        assertThat(gaps.stream().mapToInt(Part.Strip::count).sum() + 11).isEqualTo(5000);
    }

    @Test
    void ofAWideSheetTheMarkedColumnStays() {
        FilePage page = FilePages.of(sheet(3, 40), List.of(finding(1, Place.cell("S", 2, 33))), EN);
        Part part = page.parts().get(0);
        assertThat(part.heads()).hasSize(12).contains("A", "B", "AG");
        assertThat(part.leftOut()).isEqualTo(28);
    }

    @Test
    void aBlankCellIsVisibleByItsMark() {
        FilePage page = FilePages.of(
                sheet(3, 2), List.of(finding(1, Place.cell("S", 2, 5)), finding(2, Place.cell("S", 9, 1))), EN);
        assertThat(page.findings()).allMatch(e -> e.places().get(0).anchor() != null);
        assertThat(page.parts().get(0).heads()).containsExactly("A", "B", "E");
        assertThat(rows(page.parts().get(0)).get(3).first()).isEqualTo(9);
    }

    @Test
    void aPlaceThatTheFileDoesNotHaveIsNamedWithoutALink() {
        Place foreign = Place.cell("other", 1, 1);
        FilePage page = FilePages.of(sheet(2, 2), List.of(finding(1, foreign, Place.WHOLE_FILE), finding(2)), EN);
        assertThat(page.findings().get(0).places())
                .extracting(FilePage.Spotted::anchor)
                .containsExactly(null, null);
        assertThat(page.findings().get(0).places().get(0).text()).contains("other");
        assertThat(page.findings().get(1).places()).isEmpty();
    }

    @Test
    void whatAPageCannotHoldAnyMoreIsSaid() {
        List<Place> places = new ArrayList<>();
        for (int row = 1; row <= 3000; row++) {
            places.add(Place.cell("S", row, 1));
        }
        FilePage page = FilePages.of(sheet(3000, 1), List.of(finding(1, places.toArray(new Place[0]))), EN);
        List<FilePage.Spotted> spotted = page.findings().get(0).places();
        assertThat(spotted).hasSize(3000);
        assertThat(spotted.stream().filter(s -> s.anchor() != null)).hasSize(800);
        assertThat(page.parts().get(0).strips().get(800).count()).isEqualTo(2200);
    }

    @Test
    void aFindingIsToldWholeOnlyOnce() {
        FilePage page = FilePages.of(
                sheet(5, 2),
                List.of(finding(1, Place.cell("S", 2, 1), Place.cell("S", 2, 2), Place.cell("S", 4, 1))),
                EN);
        List<Part.Strip> rows = rows(page.parts().get(0));
        assertThat(rows.get(1).said()).extracting(Part.Said::first).containsExactly(true);
        assertThat(rows.get(3).said()).extracting(Part.Said::first).containsExactly(false);
    }

    @Test
    void proseAndTablesOfATextDocumentHaveTheirOwnParts() {
        Table table = new Table("1", List.of(List.of(Cell.text(Place.table(1, 1, 1), "cell"))));
        List<Paragraph> prose =
                List.of(new Paragraph(Place.paragraph(3), "one"), new Paragraph(Place.paragraph(3), "box"));
        FilePage page = FilePages.of(
                document(Document.Format.DOCX, List.of(table), prose, ""),
                List.of(finding(1, Place.paragraph(3)), finding(2, Place.table(1, 1, 1))),
                EN);
        assertThat(page.parts()).extracting(Part::kind).containsExactly("prose", "table");
        assertThat(page.parts().get(0).strips().get(0).boxes().get(0).text()).isEqualTo("one\nbox");
        assertThat(page.findings()).allMatch(e -> e.places().get(0).anchor() != null);
    }

    @Test
    void aPointerLeadsToTheMemberThatHoldsIt() {
        String json =
                "{\"unit\": {\"name\": \"X\"}, \"values\": [{\"indicator\": \"a\", \"value\": 1}, {\"value\": 2}]}";
        FilePage page = FilePages.of(
                document(Document.Format.JSON, List.of(), List.of(), json),
                List.of(finding(1, Place.pointer("/values/1/value")), finding(2, Place.pointer("/nothing"))),
                EN);
        List<Part.Strip> rows = rows(page.parts().get(0));
        assertThat(rows).hasSize(3);
        assertThat(rows.get(2).boxes().get(0).text()).isEqualTo("/values/1");
        assertThat(rows.get(2).boxes().get(1).chips()).hasSize(1);
        assertThat(page.findings().get(1).places().get(0).anchor()).isNull();
    }

    @Test
    void aJsonFileTooLongForAPageIsNotTakenApart() {
        String json = "[\"" + "x".repeat(9 << 20) + "\"]";
        FilePage page = FilePages.of(
                document(Document.Format.JSON, List.of(), List.of(), json),
                List.of(finding(1, Place.pointer("/0"))),
                EN);
        assertThat(page.parts().get(0).strips()).isEmpty();
        assertThat(page.findings().get(0).places().get(0).anchor()).isNull();
    }

    @Test
    void longTextIsCutAndTheRestCounted() {
        List<Paragraph> prose = List.of(new Paragraph(Place.paragraph(1), "x".repeat(2000)));
        FilePage page = FilePages.of(document(Document.Format.DOCX, List.of(), prose, ""), List.of(), EN);
        Part.Box box = page.parts().get(0).strips().get(0).boxes().get(0);
        assertThat(box.text()).hasSize(1500);
        assertThat(box.cut()).isEqualTo(500);
    }
}
