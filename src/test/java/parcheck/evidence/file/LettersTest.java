package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters become the bytes that UTF-8 has for them, however many, up to a limit. */
class LettersTest {
    private static final int MOST = 8 << 20;

    private final Letters letters = new Letters();

    private String text() {
        return new String(letters.bytes, 0, letters.length, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(ints = {'a', 0x7F, 0x80, 0x7FF, 0x800, 0x1EA1, 0xFFFD, 0x10000, 0x1F600, 0x10FFFF})
    void eachCharacterIsWrittenAsUtf8(int character) throws IOException {
        letters.add('<');
        letters.add(character);
        letters.add('>');
        assertThat(text()).isEqualTo("<" + Character.toString(character) + ">");
    }

    @Test
    void textGrows() throws IOException {
        byte[] word = "_Hưng Yên_".getBytes(StandardCharsets.UTF_8);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            letters.add(word, 1, word.length - 1);
            letters.add(0x1EA1);
            expected.append("Hưng Yênạ");
        }
        assertThat(text()).isEqualTo(expected.toString());
    }

    @Test
    void whatIsTooMuchIsRefused() throws IOException {
        byte[] all = new byte[MOST];
        letters.add(all, 0, MOST);
        assertThat(letters.length).isEqualTo(MOST);
        assertThatThrownBy(() -> letters.add(all, 0, 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("8 MB");
        assertThatThrownBy(() -> letters.add('a')).isInstanceOf(IOException.class);
    }
}
