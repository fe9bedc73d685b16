package parcheck.web.check;

import org.springframework.http.ResponseEntity;
import parcheck.intake.UnreadableFile;
import parcheck.paper.Words;
import parcheck.web.page.Sent;

/** An answer that browsers save instead of showing. */
final class Download {
    private Download() {}

    /** Throws UnreadableFile as {@link Paper#make}. */
    static ResponseEntity<byte[]> of(Paper paper, Judging.Checked checked, Words words) throws UnreadableFile {
        return Sent.of(paper.fileName(checked), paper.type(), paper.make(checked, words));
    }
}
