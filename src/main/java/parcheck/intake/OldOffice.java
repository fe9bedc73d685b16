package parcheck.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import parcheck.intake.UnreadableFile.Reason;

/** Tells files of the old Office container apart: encrypted new ones, or really old ones. */
final class OldOffice {
    private OldOffice() {}

    /** The reason why such a file is refused; a container that cannot be opened counts as an old file. */
    static Reason reason(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? Reason.ENCRYPTED : Reason.OLD_OFFICE;
        } catch (IOException | RuntimeException e) {
            return Reason.OLD_OFFICE;
        }
    }
}
