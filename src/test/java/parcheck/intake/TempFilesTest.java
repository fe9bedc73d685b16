package parcheck.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;

/** Users of one machine do not stand in each other's way. */
class TempFilesTest {

    @Test
    void temporaryFilesLieInNoFolderThatAnotherUserMayOwn() throws IOException {
        TempFiles.ownOnly();
        File file = TempFile.createTempFile("sheet", ".xml");
        File folder = TempFile.createTempDirectory("sheets");
        try {
            Path usual = Path.of(System.getProperty("java.io.tmpdir"));
            assertThat(file.toPath().getParent()).isEqualTo(usual);
            assertThat(folder.toPath().getParent()).isEqualTo(usual);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.toPath())))
                    .isEqualTo("rw-------");
        } finally {
            Files.delete(file.toPath());
            Files.delete(folder.toPath());
        }
    }
}
