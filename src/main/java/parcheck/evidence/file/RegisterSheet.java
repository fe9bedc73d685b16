package parcheck.evidence.file;

import java.io.IOException;
import java.util.function.UnaryOperator;
import parcheck.intake.UnreadableFile;

/** One sheet of a register file, its columns recognised, ready to be read. */
public interface RegisterSheet {

    /** The sheet's name; empty for text files. */
    String name();

    /** Which column is what. */
    Columns columns();

    /** How its letters have to be turned into those of today. */
    UnaryOperator<String> decoding();

    /** The rows below the headings. */
    Rows open() throws IOException, UnreadableFile;
}
