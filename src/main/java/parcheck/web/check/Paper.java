package parcheck.web.check;

import org.springframework.http.MediaType;
import parcheck.intake.UnreadableFile;
import parcheck.paper.Words;

/** A paper that can be made of a checked file and taken home: the page offers every one that exists. */
public interface Paper {

    /** Its name in addresses and message codes, for example {@code findings-json}. */
    String code();

    /** The name under which browsers save it. */
    String fileName(Judging.Checked checked);

    /** What sort of file it is. */
    MediaType type();

    /** Whether it can be made of this sort of file. */
    default boolean fits(Judging.Checked checked) {
        return true;
    }

    /** The whole content; throws UnreadableFile if the file is damaged where its figures are not. */
    byte[] make(Judging.Checked checked, Words words) throws UnreadableFile;
}
