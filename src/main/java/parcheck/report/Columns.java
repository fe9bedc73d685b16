package parcheck.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Cell;
import parcheck.intake.Place;
import parcheck.report.words.Words;

/** Which column of a table holds what, as its header says; a header may take two rows and be repeated on every page. */
final class Columns {
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");

    private enum Role {
        CODE,
        LABEL,
        UNIT,
        FIGURE,
        NOTE;

        private final List<String> words = WORDS.list("header." + name().toLowerCase(java.util.Locale.ROOT)).stream()
                .map(Bare::key)
                .toList();

        /** Whether a heading is one of the words, or, except for codes, goes on after it. */
        private boolean heads(String key) {
            for (String word : words) {
                boolean begins = key.startsWith(word);
                if (begins && (key.length() == word.length() || (this != CODE && key.charAt(word.length()) == ' '))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Role[] ROLES = Role.values();

    private final Map<Role, Integer> columns;
    private final int height;

    private Columns(Map<Role, Integer> columns, int height) {
        this.columns = columns;
        this.height = height;
    }

    /** The header that begins at this row, or null. A header where two columns claim to hold the figures is none. */
    static @Nullable Columns at(List<List<Cell>> rows, int index) {
        Map<Role, Integer> found = new EnumMap<>(Role.class);
        if (!collect(rows.get(index), found) || !found.containsKey(Role.LABEL) || !found.containsKey(Role.CODE)) {
            return null;
        }
        int height = 1;
        if (!found.containsKey(Role.FIGURE) && index + 1 < rows.size()) {
            height = 2;
            if (!collect(rows.get(index + 1), found)) {
                return null;
            }
        }
        return found.containsKey(Role.FIGURE) ? new Columns(found, height) : null;
    }

    private static boolean collect(List<Cell> row, Map<Role, Integer> found) {
        for (int i = 0; i < row.size(); i++) {
            String key = Bare.key(row.get(i).text());
            for (Role role : ROLES) {
                if (role.heads(key) && found.put(role, i) != null) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many rows the header takes. */
    int height() {
        return height;
    }

    /** One row of the table by these columns; {@code first} tells that it is the first one below a header. */
    TableRow row(List<Cell> cells, boolean first) {
        return new TableRow(
                cell(cells, Role.CODE),
                cell(cells, Role.LABEL),
                cell(cells, Role.UNIT),
                cell(cells, Role.FIGURE),
                first && isNumbering(cells));
    }

    /** Whether a row below a header only numbers the columns: (1) (2) (3), or A B 1 2. */
    private static boolean isNumbering(List<Cell> cells) {
        List<String> typed = new ArrayList<>();
        cells.stream().filter(c -> !c.isBlank()).forEach(c -> typed.add(Bare.key(c.text())));
        return typed.size() > 2 && typed.stream().allMatch(t -> t.matches("[0-9]{1,2}|[a-z]"));
    }

    private Cell cell(List<Cell> cells, Role role) {
        Integer column = columns.get(role);
        if (column == null) {
            return Cell.blank(Place.WHOLE_FILE);
        }
        return column < cells.size() ? cells.get(column) : Cell.blank(beyond(cells, column));
    }

    private static Place beyond(List<Cell> cells, int column) {
        Place any = cells.get(0).place();
        return new Place(any.kind(), any.part(), any.row(), column + 1);
    }
}
