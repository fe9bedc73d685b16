package parcheck.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Keeps compiled rules on disk by the hash of their sources, so that only the first start pays for compiling. Without a writable folder it keeps nothing. */
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

    /** The file of a key if it is there. */
    @Nullable
    Path find(String key) {
        if (folder == null) {
            return null;
        }
        Path file = folder.resolve(key + ".jar");
        return Files.isReadable(file) ? file : null;
    }

    /** Stores a jar whole or not at all; a cache that cannot be written is no error. */
    void store(String key, byte[] jar) {
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, key, ".part");
            Files.write(part, jar);
            Files.move(part, folder.resolve(key + ".jar"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // The next start compiles again; nothing is lost but time.
        }
    }

    /** Forgets a jar that turned out to be unusable. */
    void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It will be overwritten.
        }
    }
}
