package parcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the bytes of a file are fetched; tests put something nasty in its place. */
interface FileBytes {

    /** At most {@code limit} bytes of the file; throws IOException as the file system does. */
    byte[] read(Path file, int limit) throws IOException;

    /** The ordinary way. */
    FileBytes FROM_DISK = (file, limit) -> {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(limit);
        }
    };
}
