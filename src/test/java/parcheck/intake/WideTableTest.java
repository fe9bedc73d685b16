package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.intake.UnreadableFile.Reason;

/** A few kilobytes of cells that claim hundreds of columns each would fill the memory, if columns were not counted. */
class WideTableTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void columnsThatCellsOnlyClaimAreCountedToo() throws IOException {
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> read(11)).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aTableWithinTheLimitIsRead() throws Exception {
        assertThat(read(1).tables().get(0).rows().get(0)).hasSize(50_000);
    }

    private Document read(int rows) throws UnreadableFile, IOException {
        String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"500\"/></w:tcPr><w:p/></w:tc>";
        String row = "<w:tr>" + cell.repeat(100) + "</w:tr>";
        byte[] file = OfficeFiles.docx("<w:tbl>" + row.repeat(rows) + "</w:tbl>", "");
        return Intake.read(Files.write(folder.resolve("wide.docx"), file), "wide.docx");
    }
}
