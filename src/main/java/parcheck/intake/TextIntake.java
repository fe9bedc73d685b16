package parcheck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import parcheck.intake.UnreadableFile.Reason;

/**
 * Reads plain text and Markdown line by line. Rows with two tabs or more, or between bars, are rows of tables; everything else is
 * prose. Text has no mark of its own, so only files named .txt or .md are taken for it.
 */
final class TextIntake {
    private static final Set<String> ENDINGS = Set.of(".txt", ".md");
    private static final int MOST_CHARACTERS = 16 << 20;
    private static final int MOST_LINES = 400_000;

    private final List<Table> tables = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<List<Cell>> rows = new ArrayList<>();
    private boolean behindRow;

    private TextIntake() {}

    /** Whether the file's name says that it is text and its content does not say otherwise. */
    static boolean isText(Source source, Magic magic) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(name::endsWith)) {
            return false;
        }
        return switch (magic) {
            case UNKNOWN -> true;
            case JSON -> firstLetter(source.bytes()) == '[';
            case IMAGE -> !hasNul(source.bytes());
            default -> false;
        };
    }

    private static byte firstLetter(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '{' || b == '[') {
                return b;
            }
        }
        return 0;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Throws UnreadableFile if the text is in no Unicode encoding or far longer than a report. */
    static Document read(Source source) throws UnreadableFile {
        String text = TextDecoder.decode(source);
        if (text.length() > MOST_CHARACTERS) {
            throw new UnreadableFile(source.name(), Reason.TOO_LARGE, String.valueOf(MOST_CHARACTERS));
        }
        String[] lines = text.split("\\R", -1);
        if (lines.length > MOST_LINES) {
            throw new UnreadableFile(source.name(), Reason.TOO_LARGE, String.valueOf(MOST_LINES));
        }
        TextIntake intake = new TextIntake();
        for (int i = 0; i < lines.length; i++) {
            intake.line(lines[i], i + 1);
        }
        intake.endTable();
        return new Document(source, Document.Format.TEXT, intake.tables, intake.paragraphs);
    }

    private void line(String line, int number) {
        List<Cell> row = TextRow.cells(line, number, behindRow);
        behindRow = !row.isEmpty();
        if (behindRow) {
            rows.add(row);
        } else if (!TextRow.isRuler(line)) {
            if (!line.isBlank()) {
                endTable();
            }
            paragraphs.add(new Paragraph(Place.line(number, 0), line));
        }
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            tables.add(new Table(String.valueOf(tables.size() + 1), rows));
            rows = new ArrayList<>();
        }
    }
}
