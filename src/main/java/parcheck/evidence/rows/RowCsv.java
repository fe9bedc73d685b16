package parcheck.evidence.rows;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows as delimited text: UTF-8 with a byte order mark, and no cell that a spreadsheet would take for a formula. */
final class RowCsv implements AutoCloseable {
    private final BufferedWriter out;

    RowCsv(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        out.write('\uFEFF');
    }

    void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : ",");
            out.write(quoted(harmless(cells.get(i))));
        }
        out.write("\r\n");
    }

    /** Spreadsheets run cells that begin with one of these; an apostrophe makes them text. */
    static String harmless(String cell) {
        boolean number = cell.matches("-?[0-9]+");
        boolean formula = !cell.isEmpty() && !number && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
