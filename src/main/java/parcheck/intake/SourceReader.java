package parcheck.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import parcheck.intake.UnreadableFile.Reason;

/** Reads a file once, whole, and makes sure that it stood still meanwhile. */
final class SourceReader {
    /** The largest file taken in, in bytes: 64 MB, many times the size of any report. */
    static final int LARGEST = 64 << 20;

    private final FileBytes bytes;

    SourceReader(FileBytes bytes) {
        this.bytes = bytes;
    }

    Source read(Path file, String name) throws UnreadableFile {
        try {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            refuse(before, name);
            byte[] content = bytes.read(file, LARGEST + 1);
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            if (content.length > LARGEST) {
                throw new UnreadableFile(name, Reason.TOO_LARGE, megabytes());
            }
            if (!sameFile(before, after) || content.length != before.size()) {
                throw new UnreadableFile(name, Reason.CHANGED_WHILE_READ);
            }
            return new Source(name, content, sha256(content));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UnreadableFile(name, Reason.NOT_FOUND);
        } catch (AccessDeniedException e) {
            throw new UnreadableFile(name, Reason.NO_PERMISSION);
        } catch (IOException | SecurityException e) {
            throw new UnreadableFile(name, Reason.IO, Detail.of(e));
        }
    }

    private static void refuse(BasicFileAttributes file, String name) throws UnreadableFile {
        if (file.isDirectory()) {
            throw new UnreadableFile(name, Reason.DIRECTORY);
        } else if (!file.isRegularFile()) {
            throw new UnreadableFile(name, Reason.UNKNOWN_FORMAT);
        } else if (file.size() == 0) {
            throw new UnreadableFile(name, Reason.EMPTY);
        } else if (file.size() > LARGEST) {
            throw new UnreadableFile(name, Reason.TOO_LARGE, megabytes());
        }
    }

    private static boolean sameFile(BasicFileAttributes a, BasicFileAttributes b) {
        return a.size() == b.size()
                && a.lastModifiedTime().equals(b.lastModifiedTime())
                && java.util.Objects.equals(a.fileKey(), b.fileKey());
    }

    private static String megabytes() {
        return (LARGEST >> 20) + " MB";
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
