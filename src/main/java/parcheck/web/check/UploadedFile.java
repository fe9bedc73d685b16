package parcheck.web.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form: a harmless name and the whole content. */
public record UploadedFile(String name, byte[] content) {

    /** The file; throws UncheckedIOException if the upload broke off. */
    public static UploadedFile of(MultipartFile sent) {
        try {
            return new UploadedFile(UploadName.of(sent.getOriginalFilename()), sent.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, or null where the form was sent without one; browsers send an empty one then. */
    public static @Nullable UploadedFile orNull(@Nullable MultipartFile sent) {
        return sent == null || sent.isEmpty() ? null : of(sent);
    }
}
