package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are blank if nobody sees anything in them, in whatever spaces they were filled with. */
class RowTest {

    private static Row row(String... cells) {
        Row row = new Row();
        row.text = String.join("", cells).getBytes(StandardCharsets.UTF_8);
        int start = 0;
        for (String cell : cells) {
            int end = start + cell.getBytes(StandardCharsets.UTF_8).length;
            row.add(start, end);
            start = end;
        }
        return row;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\t ", "\u00A0", " \u00A0 ", "\u1680", "\u2003", "\u2009", "\u202F", "\u205F", "\u3000"
            })
    void spacesOfEverySortAreBlank(String cell) {
        assertThat(row("x", cell, "y").isBlank(1)).isTrue();
        assertThat(row(cell, cell).isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", " x", "\u00A0x", "\u00A9", "ế", "Đ", "\u2013", "\u2060", "\u3001", "\u2003ế", "ế\u2003"})
    void lettersAndMarksAreNot(String cell) {
        assertThat(row(" ", cell, " ").isBlank(1)).isFalse();
        assertThat(row(" ", cell).isBlank()).isFalse();
        assertThat(row(cell, " ").isBlank()).isFalse();
    }

    @Test
    void cellsThatARowDoesNotHaveAreBlank() {
        Row row = row("x");
        assertThat(row.isBlank(1)).isTrue();
        assertThat(row.isBlank(-1)).isTrue();
        assertThat(row.text(1)).isEmpty();
        assertThat(row.text(-1)).isEmpty();
        assertThat(row.text(0)).isEqualTo("x");
    }

    @Test
    void aRowGrowsWithItsCells() {
        Row row = new Row();
        row.text = "x".repeat(200).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 200; i++) {
            row.add(i, i + 1);
        }
        assertThat(row.count).isEqualTo(200);
        assertThat(row.text(63)).isEqualTo("x");
        assertThat(row.text(199)).isEqualTo("x");
        assertThat(row.starts[199]).isEqualTo(199);
    }
}
