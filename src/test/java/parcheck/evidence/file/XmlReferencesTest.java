package parcheck.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that XML writes as references: the five named ones and every number; what nobody knows is refused. */
class XmlReferencesTest {

    private static String read(String text) throws IOException {
        byte[] bytes = ("<" + text + ";").getBytes(StandardCharsets.UTF_8);
        Letters out = new Letters();
        XmlReferences.add(bytes, 1, bytes.length - 1, out);
        return new String(out.bytes, 0, out.length, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "&amp;|&",
                "&lt;|<",
                "&gt;|>",
                "&quot;|\"",
                "&apos;|'",
                "&#65;|A",
                "&#x1ec7;|ệ",
                "&#x1EC7;|ệ",
                "&#0000065;|A",
                "&#x1F600;|😀",
                "&#x10FFFF;|\uDBFF\uDFFF",
                "a&lt;b|a<b",
                "&lt;&lt;|<<",
                "S&#7903; N&#7897;i|Sở Nội",
                "no reference|no reference",
                "a;b|a;b",
            })
    void areResolved(String text, String letters) throws IOException {
        assertThat(read(text)).isEqualTo(letters);
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&amp",
                "a&b",
                "&;",
                "&#;",
                "&#x;",
                "&#xG;",
                "&#12a;",
                "&#x110000;",
                "&#1114112;",
                "&#x1234567;",
                "&#12345678;",
                "&nbsp;",
                "&AMP;",
                "& amp;",
                "&amplong&amp;",
                "&lt&gt;",
                "&aVeryLongName;"
            })
    void whatNobodyKnowsIsRefused(String text) {
        assertThatIOException().isThrownBy(() -> read(text)).withMessage("XML with an unknown reference");
    }
}
