package parcheck.web.check;

import org.springframework.http.ResponseEntity;
import parcheck.paper.Words;
import parcheck.web.page.Sent;

/** An answer that browsers save instead of showing. */
final class Download {
    private Download() {}

    static ResponseEntity<byte[]> of(Paper paper, Judging.Checked checked, Words words) {
        return Sent.of(paper.fileName(checked), paper.type(), paper.make(checked, words));
    }
}
