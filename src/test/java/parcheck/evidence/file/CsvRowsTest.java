package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parcheck.intake.UnreadableFile;

class CsvRowsTest {

    @Test
    void quotesDelimitersAndLineBreaksWithinQuotesBelongToTheCell() throws Exception {
        assertThat(read("a;\"b;c\";\"d \"\"e\"\"\"\r\n\"f\ng\";;h\n", ';'))
                .containsExactly(List.of("a", "b;c", "d \"e\""), List.of("f\ng", "", "h"));
    }

    @Test
    void allThreeLineEndingsAndAMissingLastOne() throws Exception {
        assertThat(read("a,b\rc,d\ne,f\r\ng,h", ','))
                .containsExactly(List.of("a", "b"), List.of("c", "d"), List.of("e", "f"), List.of("g", "h"));
    }

    @Test
    void aQuoteWithinACellIsALetter() throws Exception {
        assertThat(read("5\" ống,b\n\"c\"d,e\n", ',')).containsExactly(List.of("5\" ống", "b"), List.of("\"c\"d", "e"));
    }

    @Test
    void aQuoteThatDoesNotCloseCostsOneRowOnly() throws Exception {
        CsvRows rows = new CsvRows("f", bytes("a,\"b\nc,d\n"), ',');
        Row row = new Row();
        assertThat(rows.next(row)).isTrue();
        assertThat(row.unclosed).isTrue();
        assertThat(row.text(1)).isEqualTo("\"b");
        assertThat(rows.next(row)).isTrue();
        assertThat(row.unclosed).isFalse();
        assertThat(row.text(0) + row.text(1)).isEqualTo("cd");
        assertThat(row.number).isEqualTo(2);
    }

    @Test
    void anyTextComesBackAsItWasWrittenHoweverItIsDeliveredInPieces() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<List<String>> written = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            for (int r = 0; r < 1 + random.nextInt(6); r++) {
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < 1 + random.nextInt(4); c++) {
                    String cell = cell(random);
                    text.append(c == 0 ? "" : ",")
                            .append('"')
                            .append(cell.replace("\"", "\"\""))
                            .append('"');
                    cells.add(cell);
                }
                text.append(random.nextBoolean() ? "\r\n" : "\n");
                written.add(cells);
            }
            assertThat(read(new Dripping(text.toString(), random), ',')).isEqualTo(written);
        }
    }

    private static String cell(Random random) {
        String letters = "aế\"\n\r,; ";
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            out.append(letters.charAt(random.nextInt(letters.length())));
        }
        return out.toString();
    }

    @Test
    void millionsOfColumnsAreRefused() {
        assertThatThrownBy(() -> read(",".repeat(10_000_000), ','))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.TOO_MANY_COLUMNS));
    }

    @Test
    void aRowWithoutEndIsRefused() {
        assertThatThrownBy(() -> read("a".repeat(3_000_000), ','))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.reason()).isEqualTo(UnreadableFile.Reason.ENDLESS_ROW));
        assertThatThrownBy(() -> read("a\nb\n" + "c".repeat(3_000_000), ','))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, e -> assertThat(e.details()).containsExactly("3"));
    }

    @Test
    void manyCellsOfARowMayHoldQuotes() throws Exception {
        List<String> cells = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            cells.add(i + "\"\"" + i);
            text.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(i)
                    .append("\"\"\"\"")
                    .append(i)
                    .append('"');
        }
        assertThat(read(text + "\n" + text, ',')).containsExactly(cells, cells);
    }

    private static List<List<String>> read(String text, char delimiter) throws IOException, UnreadableFile {
        return read(bytes(text), delimiter);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> read(InputStream text, char delimiter) throws IOException, UnreadableFile {
        List<List<String>> out = new ArrayList<>();
        Row row = new Row();
        try (CsvRows rows = new CsvRows("f", text, delimiter)) {
            while (rows.next(row)) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.count; i++) {
                    cells.add(row.text(i));
                }
                out.add(cells);
            }
        }
        return out;
    }

    /** Delivers a few bytes at a time. */
    private static final class Dripping extends ByteArrayInputStream {
        private final Random random;

        private Dripping(String text, Random random) {
            super(text.getBytes(StandardCharsets.UTF_8));
            this.random = random;
        }

        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
        }
    }
}
