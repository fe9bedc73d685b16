package parcheck.evidence.file;

import java.io.IOException;
import parcheck.intake.UnreadableFile;

/** The rows of one sheet, from the first to the last. */
public interface Rows extends AutoCloseable {

    /** Puts the next row in; false at the end. Throws IOException as the file system does, UnreadableFile if the sheet cannot go on. */
    boolean next(Row row) throws IOException, UnreadableFile;

    @Override
    void close() throws IOException;
}
