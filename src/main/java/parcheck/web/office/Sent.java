package parcheck.web.office;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Kept files on their way out: always to be saved, never shown by the browser, because strangers made them. */
final class Sent {
    private Sent() {}

    static ResponseEntity<byte[]> file(String name, byte[] content) {
        return sent(name, MediaType.APPLICATION_OCTET_STREAM, content);
    }

    static ResponseEntity<byte[]> json(String name, byte[] content) {
        return sent(name, MediaType.APPLICATION_JSON, content);
    }

    private static ResponseEntity<byte[]> sent(String name, MediaType type, byte[] content) {
        ContentDisposition save = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .body(content);
    }
}
