package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The encoding of a register is told by its mark or by its letters; where both fail, all that may be are tried. */
class EncodingTest {
    private static final String TEXT = "Mã hồ sơ;Ngày tiếp nhận\nA-1;05/02/2023\n";

    private static byte[] bytes(int... values) {
        byte[] out = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            out[i] = (byte) values[i];
        }
        return out;
    }

    @Test
    void marksDecide() {
        assertThat(Encoding.candidates(bytes(0xFF, 0xFE))).containsExactly(Encoding.UTF_16_LE);
        assertThat(Encoding.candidates(bytes(0xFE, 0xFF))).containsExactly(Encoding.UTF_16_BE);
        assertThat(Encoding.candidates(bytes(0xEF, 0xBB, 0xBF, 0x90, 0x91))).containsExactly(Encoding.UTF_8);
        assertThat(Encoding.candidates(bytes(0xFF, 'A', 'B'))).hasSize(3);
        assertThat(Encoding.candidates(bytes(0xFE, 'A', 'B'))).hasSize(3);
    }

    @Test
    void withoutAMarkTheSideOfTheZerosDecides() {
        assertThat(Encoding.candidates(TEXT.getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(Encoding.UTF_16_LE);
        assertThat(Encoding.candidates(TEXT.getBytes(StandardCharsets.UTF_16BE)))
                .containsExactly(Encoding.UTF_16_BE);
    }

    @Test
    void lettersThatFitAreUtf8() {
        assertThat(Encoding.candidates(TEXT.getBytes(StandardCharsets.UTF_8))).containsExactly(Encoding.UTF_8);
        assertThat(Encoding.candidates(new byte[0])).containsExactly(Encoding.UTF_8);
        assertThat(Encoding.candidates("A-1;05/02/2023".getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(Encoding.UTF_8);
    }

    @Test
    void aFewBrokenLettersDoNotMakeItAnotherEncoding() {
        // five letters against one broken byte, then four
        assertThat(Encoding.candidates(withBroken("ếếếếế"))).containsExactly(Encoding.UTF_8);
        assertThat(Encoding.candidates(withBroken("ếếếế")))
                .containsExactly(Encoding.TCVN3, Encoding.WINDOWS_1258, Encoding.UTF_8);
    }

    @Test
    void oldEncodingsAreAllTried() {
        assertThat(Encoding.candidates(bytes('M', 0xB7, ';', 0xE5, ' ', 's', 0xAC)))
                .containsExactly(Encoding.TCVN3, Encoding.WINDOWS_1258, Encoding.UTF_8);
    }

    private static byte[] withBroken(String letters) {
        byte[] good = letters.getBytes(StandardCharsets.UTF_8);
        byte[] out = new byte[good.length + 2];
        System.arraycopy(good, 0, out, 0, good.length);
        out[good.length] = (byte) 0xB7;
        out[good.length + 1] = ' ';
        return out;
    }
}
