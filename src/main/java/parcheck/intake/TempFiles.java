package parcheck.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files that only their owner reads. POI's usual ones lie in a folder that all users of a machine share: whoever comes first owns
 * it, and everybody else can write no workbook.
 */
public final class TempFiles implements TempFileCreationStrategy {
    private TempFiles() {}

    /** From here on POI makes its temporary files so, in the whole process. */
    public static void ownOnly() {
        TempFile.setTempFileCreationStrategy(new TempFiles());
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return Files.createTempFile(prefix, suffix).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return Files.createTempDirectory(prefix).toFile();
    }
}
