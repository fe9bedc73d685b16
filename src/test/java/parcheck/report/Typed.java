package parcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import parcheck.intake.Cell;
import parcheck.intake.Document;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.intake.Table;
import parcheck.intake.UnreadableFile;

/** A document typed in a test: paragraphs, and tables whose rows are lines of cells divided by {@code |}. */
final class Typed {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    Typed paragraph(String text) {
        paragraphs.add(new Paragraph(Place.paragraph(paragraphs.size() + 1), text));
        return this;
    }

    Typed table(String... lines) {
        int number = tables.size() + 1;
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            String[] texts = line.split("\\|", -1);
            List<Cell> row = new ArrayList<>();
            for (String text : texts) {
                row.add(Cell.text(Place.table(number, rows.size() + 1, row.size() + 1), text));
            }
            rows.add(row);
        }
        tables.add(new Table(Integer.toString(number), rows));
        return this;
    }

    /** One more cell in place of the last table's cell; rows and columns count from 1. */
    Typed with(int row, int column, Cell.Content content, String number) {
        List<Cell> cells = tables.get(tables.size() - 1).rows().get(row - 1);
        Place place = cells.get(column - 1).place();
        cells.set(column - 1, new Cell(place, content, number, new java.math.BigDecimal(number)));
        return this;
    }

    Document document() {
        return new Document(new Source("report.docx", new byte[0], ""), Document.Format.DOCX, tables, paragraphs);
    }

    Report read() throws UnreadableFile {
        return read(Given.NOTHING);
    }

    Report read(Given given) throws UnreadableFile {
        return new ReportReader(TestPlan.CATALOGUE, TestPlan.PLAN).read(document(), given);
    }

    static String value(Report report, String code) {
        return Objects.requireNonNull(report.stated().get(code), code).value().toPlainString();
    }
}
