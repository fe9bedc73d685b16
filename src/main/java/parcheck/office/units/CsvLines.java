package parcheck.office.units;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated lines as spreadsheets write them: quoted cells may hold commas, line ends and doubled quotes; semicolons part cells, too. */
final class CsvLines {
    private final Reader in;
    private final char comma;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private CsvLines(Reader in, char comma) {
        this.in = in;
        this.comma = comma;
    }

    /** All lines with their cells; throws UncheckedIOException if the text cannot be read. */
    static List<List<String>> read(Reader csv) {
        try {
            BufferedReader in = new BufferedReader(csv);
            in.mark(1 << 16);
            String first = in.readLine();
            in.reset();
            boolean semicolons = first != null && first.indexOf(';') >= 0 && first.indexOf(',') < 0;
            return new CsvLines(in, semicolons ? ';' : ',').all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<List<String>> all() throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            take((char) c);
        }
        if (cell.length() > 0 || !line.isEmpty()) {
            endLine();
        }
        return lines;
    }

    private void take(char c) {
        if (c == '"') {
            boolean doubled = !quoted && cell.length() > 0 && wasQuote;
            if (doubled) {
                cell.append('"');
            }
            quoted = !quoted;
        } else if (!quoted && c == comma) {
            endCell();
        } else if (!quoted && c == '\n') {
            endLine();
        } else if ((quoted || c != '\r') && c != '\uFEFF') {
            cell.append(c);
        }
        wasQuote = c == '"';
    }

    private boolean wasQuote;

    private void endCell() {
        line.add(cell.toString().strip());
        cell = new StringBuilder();
    }

    private void endLine() {
        endCell();
        lines.add(line);
        line = new ArrayList<>();
    }
}
