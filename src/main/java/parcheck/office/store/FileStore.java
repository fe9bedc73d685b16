package parcheck.office.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import parcheck.office.answer.StoreGone;

/** Keeps files by what is in them: the SHA-256 is the name, so that nothing is kept twice and nothing can be changed unseen. */
public final class FileStore {
    private static final String PART = ".part";

    private final Path folder;

    /** Keeps files in this folder; several nodes may share it. */
    public FileStore(Path folder) {
        this.folder = folder;
    }

    /** Keeps the content, on disk before this returns, and tells its SHA-256; throws StoreGone (nothing kept) if the disk is full or gone. */
    public String keep(byte[] content) {
        String sha = sha256(content);
        Path file = path(sha);
        try {
            if (Files.isRegularFile(file) && Files.size(file) == content.length) {
                return sha;
            }
            Path drawer = Files.createDirectories(drawer(sha));
            write(content, file);
            settle(drawer);
            return sha;
        } catch (IOException e) {
            throw new StoreGone("office.disk-gone", e);
        }
    }

    private void write(byte[] content, Path file) throws IOException {
        Path part = folder.resolve(UUID.randomUUID() + PART);
        try {
            Files.write(
                    part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // Another node was faster with the same content.
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** After a power cut the file must be found under its name; where a folder cannot be synced, the system takes care itself. */
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Some systems do not open folders.
        }
    }

    /** The content with this SHA-256; throws StoreGone if it is not there or is not what it was. */
    public byte[] content(String sha256) {
        try {
            byte[] content = Files.readAllBytes(path(sha256));
            if (!sha256(content).equals(sha256)) {
                throw new StoreGone("office.file-damaged", new IOException(sha256));
            }
            return content;
        } catch (IOException e) {
            throw new StoreGone(e instanceof NoSuchFileException ? "office.file-lost" : "office.disk-gone", e);
        }
    }

    /** Where the content lies; only to be read. */
    public Path path(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(sha256);
        }
        return drawer(sha256).resolve(sha256);
    }

    private Path drawer(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    /** Removes what broken uploads left behind before the given moment; returns how many. */
    public int sweep(Instant before) {
        int swept = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(PART)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
            return swept;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new StoreGone("office.disk-gone", e);
        }
    }

    /** The name under which content is kept. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
