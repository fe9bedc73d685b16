package parcheck.web.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import parcheck.office.caller.Role;

/**
 * How what a session holds is kept in the database. Who is logged in is read for every page: that is six plain values, which Java's own way
 * of writing objects takes a tenth of a page's time to read. All else is written in Java's way.
 */
final class SessionBytes {
    /** No object that Java writes begins so. */
    private static final byte[] MARK = {'P', 'V', 1};

    private final SerializingConverter writing = new SerializingConverter();
    private final DeserializingConverter reading = new DeserializingConverter(SessionBytes.class.getClassLoader());

    private SessionBytes() {}

    static ConversionService conversion() {
        SessionBytes bytes = new SessionBytes();
        GenericConversionService out = new GenericConversionService();
        out.addConverter(Object.class, byte[].class, bytes::written);
        out.addConverter(byte[].class, Object.class, bytes::read);
        return out;
    }

    private byte[] written(Object value) {
        Visitor visitor = visitor(value);
        return visitor == null ? writing.convert(value) : plain(visitor);
    }

    private static @Nullable Visitor visitor(Object value) {
        return value instanceof SecurityContext context ? Visitor.in(context.getAuthentication()) : null;
    }

    private static byte[] plain(Visitor visitor) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(MARK);
            out.writeLong(visitor.account());
            out.writeUTF(visitor.login());
            out.writeUTF(visitor.name());
            out.writeUTF(visitor.role().name());
            out.writeBoolean(visitor.unit() != null);
            out.writeUTF(visitor.unit() == null ? "" : visitor.unit());
            out.writeBoolean(visitor.mustChange());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Object read(byte[] bytes) {
        boolean plain = bytes.length > MARK.length && Arrays.equals(MARK, Arrays.copyOf(bytes, MARK.length));
        return plain ? context(bytes) : reading.convert(bytes);
    }

    private static SecurityContext context(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            in.skipNBytes(MARK.length);
            long account = in.readLong();
            String login = in.readUTF();
            String name = in.readUTF();
            Role role = Role.valueOf(in.readUTF());
            boolean hasUnit = in.readBoolean();
            String unit = in.readUTF();
            Visitor visitor = new Visitor(account, login, name, role, hasUnit ? unit : null, in.readBoolean());
            return new SecurityContextImpl(AccountEntrance.in(visitor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
