package parcheck.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parcheck.plan.BookBytes;
import parcheck.plan.RuleBook;

/** Rules that have proved themselves, as they lie in the cache: the book that was read and the classes it was compiled to. */
record CachedRules(RuleBook book, CompiledRules compiled) {

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, BookBytes.write(book));
            out.writeInt(compiled.models().size());
            for (String model : compiled.models()) {
                out.writeUTF(model);
            }
            out.writeInt(compiled.classes().size());
            for (Map.Entry<String, byte[]> e : compiled.classes().entrySet()) {
                out.writeUTF(e.getKey());
                write(out, e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What was written; the book is said to come from this origin. Throws RuntimeException if the bytes are something else. */
    static CachedRules of(byte[] bytes, String origin) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            RuleBook book = BookBytes.read(read(in), origin);
            List<String> models = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                models.add(in.readUTF());
            }
            Map<String, byte[]> classes = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                classes.put(in.readUTF(), read(in));
            }
            return new CachedRules(book, new CompiledRules(models, classes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part.length);
        out.write(part);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
