package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.intake.UnreadableFile.Reason;

/** Plain text and Markdown: what it says, where, and what is refused. */
class TextIntakeTest {
    private static final String TEXT = "Báo cáo năm 2023\n\nĐã hoàn thành 30/58 nhiệm vụ.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
    void readsUnicodeWithOrWithoutItsMark(String charset, String mark) throws Exception {
        Document document = read("a.txt", ((mark == null ? "" : mark) + TEXT).getBytes(Charset.forName(charset)));

        assertThat(document.format()).isEqualTo(Document.Format.TEXT);
        assertThat(document.paragraphs())
                .extracting(Paragraph::text)
                .contains("Báo cáo năm 2023", "Đã hoàn thành 30/58 nhiệm vụ.");
        assertThat(document.paragraphs().get(2).place()).isEqualTo(Place.line(3, 0));
    }

    @Test
    void countsLinesAsEditorsDoWhateverEndsThem() throws Exception {
        Document document = read("A.TXT", "một\r\n\r\nba\rbốn".getBytes(StandardCharsets.UTF_8));

        assertThat(document.paragraphs())
                .extracting(Paragraph::place)
                .containsExactly(Place.line(1, 0), Place.line(2, 0), Place.line(3, 0), Place.line(4, 0));
    }

    @Test
    void refusesWhatIsNoUnicode() {
        assertThat(reason("a.txt", "Báo cáo".getBytes(Charset.forName("windows-1258"))))
                .isEqualTo(Reason.NOT_UNICODE);
        assertThat(reason("a.txt", "Báo cáo".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Reason.NOT_UNICODE);
        assertThat(reason("a.txt", "a\0b".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_UNICODE);
        assertThat(reason("a.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'})).isEqualTo(Reason.NOT_UNICODE);
    }

    @Test
    void refusesWhatIsFarLongerThanAReport() {
        assertThat(reason("a.txt", "a ".repeat(9 << 20).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason("a.txt", "\n".repeat(400_001).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.rtf", "a", "a.txt.bak", "a.html"})
    void takesNoOtherNameForText(String name) {
        assertThat(reason(name, TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void theContentStillTellsOtherFormats() throws Exception {
        assertThat(reason("a.txt", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.PDF);
        assertThat(reason("a.md", new byte[] {'B', 'M', 0, 0, 0, 0})).isEqualTo(Reason.IMAGE);
        assertThat(read("a.txt", "{\"schema\": 1}".getBytes(StandardCharsets.UTF_8))
                        .format())
                .isEqualTo(Document.Format.JSON);
        assertThat(read("a.md", "BM-01 biểu mẫu".getBytes(StandardCharsets.UTF_8))
                        .paragraphs())
                .hasSize(1);
        assertThat(read("a.md", "[liên kết](x)".getBytes(StandardCharsets.UTF_8))
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void rowsBetweenBarsOrTabsAreTables() throws Exception {
        String text =
                "Trước\n| STT | Chỉ tiêu |\n|---|:---|\n| **1** | <b>Số</b> |\nGiữa\n1.1\tSố < 5\t36\n\t\tdòng sau\n"
                        + "\n1.2\t\t4\nSau\t có một tab\n\t\tđoạn thụt lề";
        Document document = read("a.md", text.getBytes(StandardCharsets.UTF_8));

        assertThat(document.tables()).hasSize(2);
        assertThat(document.tables().get(0).rows().get(1))
                .extracting(Cell::text)
                .containsExactly("1", "Số");
        assertThat(document.tables().get(1).rows()).hasSize(3);
        assertThat(document.tables().get(1).rows().get(0).get(1).text()).isEqualTo("Số < 5");
        assertThat(document.tables().get(1).rows().get(2).get(2).place()).isEqualTo(Place.line(9, 3));
        assertThat(document.paragraphs())
                .extracting(p -> p.text().strip())
                .containsExactly("Trước", "Giữa", "", "Sau\t có một tab", "đoạn thụt lề");
    }

    private Document read(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        return Intake.read(file, name);
    }

    private Reason reason(String name, byte[] bytes) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> read(name, bytes));
        assertThat(refused).as("%s is refused", name).isNotNull();
        return refused.reason();
    }

    @Test
    void anEmptyTextIsAnEmptyFile() throws IOException {
        assertThat(reason("leer.txt", new byte[0])).isEqualTo(Reason.EMPTY);
    }
}
