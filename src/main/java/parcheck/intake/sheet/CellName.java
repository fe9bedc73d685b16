package parcheck.intake.sheet;

/** The name of a cell, such as BC12. */
final class CellName {
    /** As many rows and columns as a sheet can have. */
    static final int MOST_ROWS = 1_048_576;

    static final int MOST_COLUMNS = 16_384;

    private CellName() {}

    /** The column of a cell in this row, from 1; 0 if the name is none, or that of a cell in another row. */
    static int column(String name, int row) {
        int column = 0;
        int at = 0;
        for (; at < name.length() && at < 4 && isLetter(name.charAt(at)); at++) {
            column = column * 26 + Character.toUpperCase(name.charAt(at)) - 'A' + 1;
        }
        boolean here = name.length() > at
                && name.regionMatches(at, Integer.toString(row), 0, name.length() - at)
                && name.length() - at == Integer.toString(row).length();
        return here && column <= MOST_COLUMNS ? column : 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
