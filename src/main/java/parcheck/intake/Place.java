package parcheck.intake;

/**
 * Where something stands in a file: a cell of a sheet, a cell of a Word table, a paragraph, a line of a text file, a JSON pointer,
 * or the file as a whole. Numbers count from 1; unused ones are 0.
 */
public record Place(Kind kind, String part, int row, int column) {

    /** The sorts of places. */
    public enum Kind {
        CELL,
        TABLE,
        PARAGRAPH,
        LINE,
        POINTER,
        FILE
    }

    /** The file as a whole. */
    public static final Place WHOLE_FILE = new Place(Kind.FILE, "", 0, 0);

    /** A cell of a spreadsheet; row and column count from 1. */
    public static Place cell(String sheet, int row, int column) {
        return new Place(Kind.CELL, sheet, row, column);
    }

    /** A cell of the n-th table of a text document. */
    public static Place table(int table, int row, int column) {
        return new Place(Kind.TABLE, Integer.toString(table), row, column);
    }

    /** The n-th paragraph of a text document. */
    public static Place paragraph(int number) {
        return new Place(Kind.PARAGRAPH, "", number, 0);
    }

    /** A line of a text file, and its column of a table, 0 if it is in none. Empty lines count, as they do in editors. */
    public static Place line(int number, int column) {
        return new Place(Kind.LINE, "", number, column);
    }

    /** A JSON pointer. */
    public static Place pointer(String pointer) {
        return new Place(Kind.POINTER, pointer, 0, 0);
    }

    /** The column in spreadsheet letters, empty for column 0. */
    public String letters() {
        StringBuilder out = new StringBuilder();
        for (int c = column; c > 0; c = (c - 1) / 26) {
            out.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return out.toString();
    }
}
