package parcheck.intake;

import java.util.ArrayList;
import java.util.List;

/** A line of text that is a row of a table: fields between bars as Markdown has them, or between tabs. Tags and emphasis are taken out. */
final class TextRow {
    private static final int LONGEST_TAG = 40;

    private TextRow() {}

    /** The cells of the row; empty if the line is no row of a table. Tabs that only indent make rows only right behind another row. */
    static List<Cell> cells(String line, int number, boolean behindRow) {
        String stripped = line.strip();
        boolean bars = stripped.length() > 2 && stripped.startsWith("|") && stripped.indexOf('|', 1) > 0;
        boolean tabs = count(behindRow ? line : stripped, '\t') >= 2 && !stripped.isEmpty();
        if (isRuler(line) || (!bars && !tabs)) {
            return List.of();
        }
        List<Cell> cells = new ArrayList<>();
        for (String field : fields(bars ? withoutEdges(stripped) : line, bars ? '|' : '\t')) {
            cells.add(Cell.text(Place.line(number, cells.size() + 1), plain(field)));
        }
        return cells;
    }

    /** Whether this is the line of dashes below the header of a Markdown table. */
    static boolean isRuler(String line) {
        return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private static String withoutEdges(String row) {
        return row.substring(1, row.endsWith("|") ? row.length() - 1 : row.length());
    }

    private static List<String> fields(String row, char divider) {
        List<String> out = new ArrayList<>();
        int start = 0;
        for (int end = row.indexOf(divider); end >= 0; end = row.indexOf(divider, start)) {
            out.add(row.substring(start, end));
            start = end + 1;
        }
        out.add(row.substring(start));
        return out;
    }

    private static long count(String line, char c) {
        return line.chars().filter(x -> x == c).count();
    }

    private static String plain(String field) {
        StringBuilder out = new StringBuilder(field.length());
        int i = 0;
        while (i < field.length()) {
            int end = endOfTag(field, i);
            if (end > 0) {
                out.append(' ');
                i = end;
            } else {
                out.append(field.startsWith("**", i) ? "" : field.charAt(i));
                i += field.startsWith("**", i) ? 2 : 1;
            }
        }
        return out.toString().strip();
    }

    /** The character behind a tag that begins at {@code i}, or 0; "<" before a number or space is no tag. */
    private static int endOfTag(String text, int i) {
        if (text.charAt(i) != '<' || i + 1 >= text.length()) {
            return 0;
        }
        char next = text.charAt(i + 1);
        int end = text.indexOf('>', i);
        boolean tag = next == '/' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        return tag && end > 0 && end - i <= LONGEST_TAG ? end + 1 : 0;
    }
}
