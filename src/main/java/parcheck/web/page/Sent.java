package parcheck.web.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Kept files on their way out: always to be saved, never shown by the browser, because strangers made them. */
public final class Sent {
    private Sent() {}

    /** A file of any kind. */
    public static ResponseEntity<byte[]> file(String name, byte[] content) {
        return of(name, MediaType.APPLICATION_OCTET_STREAM, content);
    }

    /** A file that programs read, too. */
    public static ResponseEntity<byte[]> json(String name, byte[] content) {
        return of(name, MediaType.APPLICATION_JSON, content);
    }

    /** A file of a known kind. */
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        ContentDisposition save = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, save.toString())
                .body(content);
    }
}
