package parcheck.intake;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import parcheck.intake.UnreadableFile.Reason;

/** Looks a workbook through before a reader that trusts archives opens it. Registers are larger than reports, so the limits are wider. */
public final class LargeWorkbook {
    private static final long MOST_BYTES = 6L << 30;

    private LargeWorkbook() {}

    /** Unpacks every part once, without keeping it; throws UnreadableFile for bombs, DTDs, macros, damage, and archives that hold no workbook. */
    public static void check(Path file, String name) throws UnreadableFile {
        ZipGuard guard = new ZipGuard(name, MOST_BYTES, MOST_BYTES);
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            guard.checkEntries(zip);
            if (!guard.text(zip, "[Content_Types].xml").contains("spreadsheetml")) {
                throw new UnreadableFile(name, Reason.UNKNOWN_FORMAT);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(name, Reason.BROKEN, Detail.of(e));
        }
    }
}
