package parcheck.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;
import parcheck.intake.LegacyFonts;
import parcheck.intake.UnreadableFile;
import parcheck.plan.Fold;

/** A register as delimited text: finds out its letters, its delimiter and the row of its headings from the first rows. */
final class CsvFile {
    private static final int HEAD = 1 << 18;
    private static final int PREFACE = 30;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private CsvFile() {}

    /** How a file is to be read. */
    record Layout(Encoding encoding, char delimiter, int headingRow, Columns columns) {}

    /** The likeliest layout of a file; throws UnreadableFile if no row looks like the headings of a register. */
    static Layout layout(Path file, String name, Headings headings) throws IOException, UnreadableFile {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        @Nullable Layout best = null;
        for (Encoding encoding : Encoding.candidates(head)) {
            byte[] text = new String(head, encoding.charset()).getBytes(StandardCharsets.UTF_8);
            for (char delimiter : DELIMITERS) {
                best = better(best, layout(text, name, encoding, delimiter, headings));
            }
        }
        if (best == null || !best.columns().missing().isEmpty()) {
            throw Missing.columns(name, best == null ? null : best.columns(), headings);
        }
        return best;
    }

    private static @Nullable Layout layout(
            byte[] text, String name, Encoding encoding, char delimiter, Headings headings)
            throws IOException, UnreadableFile {
        @Nullable Layout best = null;
        Row row = new Row();
        try (CsvRows rows = new CsvRows(name, new ByteArrayInputStream(text), delimiter)) {
            while (row.number < PREFACE && rows.next(row)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.count; i++) {
                    cells.add(decoded(row.text(i), encoding));
                }
                best = better(best, new Layout(encoding, delimiter, row.number, headings.read(cells)));
            }
        }
        return best;
    }

    private static @Nullable Layout better(@Nullable Layout old, @Nullable Layout candidate) {
        if (candidate == null || candidate.columns().score() == 0) {
            return old;
        }
        return old == null || worth(candidate) > worth(old) ? candidate : old;
    }

    /** A layout with all that is needed beats one with more columns. */
    private static int worth(Layout layout) {
        return layout.columns().score() - 100 * layout.columns().missing().size();
    }

    /** The rows below the headings. */
    static Rows open(Path file, String name, Layout layout) throws IOException, UnreadableFile {
        CsvRows rows = new CsvRows(name, utf8(file, layout.encoding()), layout.delimiter());
        Row skipped = new Row();
        for (int i = 0; i < layout.headingRow(); i++) {
            rows.next(skipped);
        }
        return rows;
    }

    private static InputStream utf8(Path file, Encoding encoding) throws IOException {
        InputStream in = Files.newInputStream(file);
        return encoding == Encoding.UTF_8
                ? in
                : ReaderInputStream.builder()
                        .setReader(new InputStreamReader(in, encoding.charset()))
                        .setCharset(StandardCharsets.UTF_8)
                        .get();
    }

    /** A cell as people see it: old single-byte letters and marks set apart become the letters of today. */
    static String decoded(String text, Encoding encoding) {
        return Fold.spaces(encoding == Encoding.TCVN3 ? LegacyFonts.decode(text, ".VnTime") : text);
    }
}
