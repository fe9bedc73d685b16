package parcheck.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Keeps what loading made of the rules on disk, so that only the first start pays for it. Without a writable folder it keeps nothing. */
public final class RuleCache {
    private final @Nullable Path folder;

    private RuleCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A cache in this folder; it is made when first written to. */
    public static RuleCache in(Path folder) {
        return new RuleCache(folder);
    }

    /** No cache: rules are compiled at every start. */
    public static RuleCache none() {
        return new RuleCache(null);
    }

    /** What was stored under this name, exactly; null if there is nothing, or if it cannot be read or is damaged. */
    byte @Nullable [] find(String name) {
        if (folder == null) {
            return null;
        }
        try (GZIPInputStream in =
                new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(name))), 1 << 16)) {
            return in.readAllBytes();
        } catch (IOException e) {
            return null;
        }
    }

    /** Stores bytes whole or not at all, with a checksum; a cache that cannot be written is no error. */
    void store(String name, byte[] content) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, name, ".part");
            try {
                write(part, content);
                Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // The next start compiles again; nothing is lost but time.
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            GZIPOutputStream zip = new GZIPOutputStream(out) {
                {
                    def.setLevel(Deflater.BEST_SPEED);
                }
            };
            zip.write(content);
            zip.finish();
        }
    }
}
