package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The note that a unit's papers are finished: one that cannot be trusted counts as none, and the papers are made again. */
class FinishedTest {
    private static final String NEW = """
            {"madeFrom": "a1", "papers": ["notice.docx"], "row": null, "list": null,
             "result": {"file": "a.xlsx", "missed": {"II.2.a-1": "On time"}}}
            """;

    @TempDir
    private Path folder;

    private boolean trusted(String note, String madeFrom) throws IOException {
        Files.writeString(folder.resolve(".finished.json"), note);
        return Finished.in(folder, madeFrom) != null;
    }

    @Test
    void aNoteFitsWhatItsPapersWereMadeFromAndOnlyThat() throws IOException {
        Files.writeString(folder.resolve("notice.docx"), "");
        assertThat(trusted(NEW, "a1")).isTrue();
        assertThat(trusted(NEW, "a2")).isFalse();
    }

    @Test
    void aPaperThatIsGoneIsMadeAgain() throws IOException {
        assertThat(trusted(NEW, "a1")).isFalse();
    }

    @Test
    void aNoteOfAnEarlierVersionCountsAsNone() throws IOException {
        Files.writeString(folder.resolve("notice.docx"), "");
        assertThat(trusted(NEW.replace("{\"II.2.a-1\": \"On time\"}", "[\"II.2.a-1\"]"), "a1"))
                .isFalse();
        assertThat(trusted(NEW.substring(0, 40), "a1")).isFalse();
    }
}
