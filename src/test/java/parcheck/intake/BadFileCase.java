package parcheck.intake;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import parcheck.intake.UnreadableFile.Reason;

/** A file that must be refused, and why it was. */
abstract class BadFileCase {
    @TempDir
    Path folder = Path.of("");

    Reason reason(byte[] content) {
        return refusal(saved(content), FileBytes.FROM_DISK).reason();
    }

    UnreadableFile refusal(Path file, FileBytes bytes) {
        return catchThrowableOfType(UnreadableFile.class, () -> Intake.read(file, "shown.xlsx", bytes));
    }

    Path saved(byte[] content) {
        try {
            return Files.write(folder.resolve("report.xlsx"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
