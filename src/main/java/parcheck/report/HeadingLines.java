package parcheck.report;

import java.util.ArrayList;
import java.util.List;
import parcheck.intake.Cell;
import parcheck.intake.Document;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.intake.Table;
import parcheck.plan.Fold;
import parcheck.report.prose.Sentences;
import parcheck.report.words.Words;

/** The lines of a document that may name its unit and period: paragraphs, and what stands above the header of a table. */
final class HeadingLines {
    private static final String NATION = Fold.key(new Words("/parcheck/reading_vi.properties").text("heading.nation"));
    private static final int LETTERHEAD_ROWS = 6;

    private HeadingLines() {}

    /** A line with single spaces and its place. */
    record Line(String text, String key, Place place) {
        static Line of(String text, Place place) {
            String plain = Fold.spaces(text);
            return new Line(plain, Fold.key(plain), place);
        }

        /** Whether the line begins with these words. */
        boolean begins(List<String> keys) {
            return keys.stream().anyMatch(k -> key.equals(k) || key.startsWith(k + " "));
        }

        /** Whether the line has these words anywhere. */
        boolean has(List<String> keys) {
            return keys.stream().anyMatch(k -> (" " + key + " ").contains(" " + k + " "));
        }
    }

    /** All lines that are not empty; of tables without a header none, for they are something else. */
    static List<Line> of(Document document) {
        List<Line> out = new ArrayList<>();
        document.tables().stream().filter(HeadingLines::isLetterhead).limit(1).forEach(t -> addLetterhead(out, t));
        boolean broken = document.format() == Document.Format.TEXT;
        for (Paragraph p : broken ? Sentences.joined(document.paragraphs()) : document.paragraphs()) {
            add(out, p.text(), p.place());
        }
        for (Table table : document.tables()) {
            int header = TableReader.firstHeader(table);
            if (header < table.rows().size()) {
                table.rows().subList(0, header).forEach(row -> addRow(out, row));
            }
        }
        return out;
    }

    private static boolean isLetterhead(Table table) {
        return table.rows().size() <= LETTERHEAD_ROWS
                && table.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(c -> Fold.key(c.text()).contains(NATION));
    }

    private static void addLetterhead(List<Line> out, Table table) {
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                cell.text().lines().forEach(text -> add(out, text, cell.place()));
            }
        }
    }

    /** A label and the words beside it are one line. */
    private static void addRow(List<Line> out, List<Cell> row) {
        StringBuilder text = new StringBuilder();
        Place place = Place.WHOLE_FILE;
        for (Cell cell : row) {
            if (!cell.isBlank()) {
                place = cell.place();
                text.append(text.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        add(out, text.toString(), place);
    }

    private static void add(List<Line> out, String text, Place place) {
        Line line = Line.of(text, place);
        if (!line.key().isEmpty()) {
            out.add(line);
        }
    }
}
