package parcheck.plan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A rule book as bytes and back, because reading the rule files takes longer than judging by them. */
public final class BookBytes {
    private BookBytes() {}

    /** The book as bytes; throws IllegalArgumentException if it holds a value that has no form as bytes. */
    public static byte[] write(RuleBook book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            new ValueWriter(out).write(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The book that was written, as if read from this origin. Throws RuntimeException if the bytes are no book. */
    public static RuleBook read(byte[] bytes, String origin) {
        return ((RuleBook) new ValueReader(bytes).read()).from(origin);
    }
}
