package parcheck.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table for spreadsheets and programs: UTF-8 with a byte order mark, lines ended as RFC 4180 says, and no cell that a spreadsheet would
 * take for a formula, whichever sign it divides cells at.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern HIDDEN_FORMULA = Pattern.compile("([;,|\t\r\n])(?=[=+@-])");
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder out = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a line. */
    public Csv line(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(quoted(harmless(cells.get(i))));
        }
        out.append("\r\n");
        return this;
    }

    /** The content of the file so far. */
    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An apostrophe makes a beginning formula text; a space does so behind a sign that some spreadsheets divide cells at. */
    private static String harmless(String cell) {
        if (cell.isEmpty() || NUMBER.matcher(cell).matches()) {
            return cell;
        }
        String inside = HIDDEN_FORMULA.matcher(cell).replaceAll("$1 ");
        return FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + inside : inside;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
