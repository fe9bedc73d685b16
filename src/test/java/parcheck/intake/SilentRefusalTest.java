package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.UnreadableFile.Reason;

/** A text document whose bytes are no letters is refused, and nothing but the refusal is said. */
class SilentRefusalTest {
    private static final String PART = "word/document.xml";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theParserPrintsNothing() throws IOException {
        byte[] spoilt = xml(StandardCharsets.UTF_8);
        spoilt[spoilt.length / 2] = (byte) 0xC3;
        spoilt[spoilt.length / 2 + 1] = '(';
        PrintStream terminal = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(catchThrowableOfType(UnreadableFile.class, () -> read(spoilt))
                            .reason())
                    .isEqualTo(Reason.BROKEN);
        } finally {
            System.setErr(terminal);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void theEncodingsOfOfficeFilesAreRead(String charset) throws Exception {
        assertThat(read(xml(Charset.forName(charset))).paragraphs().get(0).text())
                .isEqualTo("Báo cáo cải cách");
    }

    @Test
    void aByteOrderMarkIsNoLetter() throws Exception {
        String marked = "\uFEFF" + new String(xml(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(read(marked.getBytes(StandardCharsets.UTF_8)).paragraphs()).hasSize(1);
    }

    private static byte[] xml(Charset charset) {
        byte[] file = OfficeFiles.docx("<w:p><w:r><w:t>Báo cáo cải cách</w:t></w:r></w:p>", "");
        String text = new String(OfficeFiles.entries(file).get(PART), StandardCharsets.UTF_8);
        return text.replaceFirst("<\\?xml[^>]*\\?>", "").strip().getBytes(charset);
    }

    private Document read(byte[] part) throws UnreadableFile, IOException {
        byte[] file = OfficeFiles.with(OfficeFiles.docx("<w:p/>", ""), PART, part);
        return Intake.read(Files.write(folder.resolve("any.docx"), file), "any.docx");
    }
}
