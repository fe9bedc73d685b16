package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines stand in line under Vietnamese letters, and nothing from a file steers the terminal. */
class WidthTest {
    private static final String TEXT = "Tỷ lệ hồ sơ được giải quyết đúng hạn trên tổng số hồ sơ đã giải quyết";

    @Test
    void marksTakeNoRoom() {
        String apart = Normalizer.normalize(TEXT, Normalizer.Form.NFD);
        assertThat(apart.length()).isGreaterThan(TEXT.length());
        assertThat(Width.of(apart)).isEqualTo(TEXT.length());
        assertThat(Width.padded("đã", 4)).isEqualTo("đã  ");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10, 23, 40})
    void wrappedLinesFitAndLoseNothing(int width) {
        var lines = Width.wrapped(TEXT, width);
        assertThat(lines).allMatch(line -> Width.of(line) <= width);
        assertThat(String.join(" ", lines)).isEqualTo(TEXT);
    }

    @Test
    void aWordWiderThanTheLineIsBroken() {
        assertThat(Width.wrapped("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void whatIsCutSaysSo() {
        assertThat(Width.cut("Hồ sơ đúng hạn", 8)).isEqualTo("Hồ sơ đ\u2026");
        assertThat(Width.cutStart("reports/a.json", 8)).isEqualTo("\u2026/a.json");
        assertThat(Width.cut("Hồ sơ", 5)).isEqualTo("Hồ sơ");
    }

    @Test
    void aNumberAndItsUnitStayTogether() {
        assertThat(Width.wrapped("đạt 95\u00A0%", 7)).containsExactly("đạt", "95\u00A0%");
    }

    @Test
    void nothingSteersTheTerminal() {
        assertThat(Width.clean("a\u001B[31mb\nc\u202Ed\u0007")).isEqualTo("a [31mb c d ");
        assertThat(Width.clean(Normalizer.normalize("Hồ", Normalizer.Form.NFD))).isEqualTo("Hồ");
    }

    @Test
    void columnsStandInLine() {
        Page page = new Page(60, false);
        new Columns(20)
                .row(Paint.RED, "II.2.đ", "KHÔNG ĐẠT", "một")
                .row(Paint.PLAIN, "II.2.a-1", "ĐẠT", "hai")
                .on(page, 2, false);
        assertThat(page.toString()).isEqualTo("  II.2.đ    KHÔNG ĐẠT  một\n" + "  II.2.a-1  ĐẠT        hai\n");
    }

    @Test
    void coloursChangeNoLetter() {
        Page plain = new Page(40, false);
        Page coloured = new Page(40, true);
        plain.text(2, TEXT, Paint.RED);
        coloured.text(2, TEXT, Paint.RED);
        assertThat(coloured.toString()).contains("\u001B[").isNotEqualTo(plain.toString());
        assertThat(coloured.toString().replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain.toString());
    }
}
