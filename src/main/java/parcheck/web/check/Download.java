package parcheck.web.check;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import parcheck.paper.Words;

/** An answer that browsers save instead of showing. */
final class Download {
    private Download() {}

    static ResponseEntity<byte[]> of(Paper paper, Judging.Checked checked, Words words) {
        ContentDisposition save = ContentDisposition.attachment()
                .filename(paper.fileName(checked), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(paper.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .body(paper.make(checked, words));
    }
}
