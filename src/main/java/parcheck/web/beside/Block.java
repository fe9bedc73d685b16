package parcheck.web.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One part of a file as rows and columns: a sheet, a table, the prose (one column), or the members of a JSON file; and the marks on it. */
final class Block {

    /** What sort of part it is; the codes are ends of message codes. */
    enum Kind {
        SHEET,
        TABLE,
        PROSE,
        JSON
    }

    private final Kind kind;
    private final String name;
    private final TreeMap<Integer, SortedMap<Integer, Spot>> rows = new TreeMap<>();
    private final TreeMap<Integer, SortedMap<Integer, List<Chip>>> marks = new TreeMap<>();

    Block(Kind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    void put(int row, int column, Spot spot) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).merge(column, spot, Spot::and);
    }

    boolean hasRow(int row) {
        return rows.containsKey(row);
    }

    /** Marks a place; one where nothing was typed becomes visible by it. */
    void mark(int row, int column, Chip chip) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).putIfAbsent(column, Spot.BLANK);
        marks.computeIfAbsent(row, r -> new TreeMap<>())
                .computeIfAbsent(column, c -> new ArrayList<>())
                .add(chip);
    }

    /** The rows with anything in them or on them, in order. */
    List<Integer> rowNumbers() {
        return List.copyOf(rows.keySet());
    }

    SortedMap<Integer, Spot> row(int number) {
        return rows.getOrDefault(number, new TreeMap<>());
    }

    SortedMap<Integer, List<Chip>> marks(int row) {
        return marks.getOrDefault(row, new TreeMap<>());
    }

    boolean marked() {
        return !marks.isEmpty();
    }
}
