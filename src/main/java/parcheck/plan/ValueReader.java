package parcheck.plan;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ValueWriter} wrote; makes nothing but plain values and the records and enums of this package. */
final class ValueReader {
    private static final String HOME = ValueReader.class.getPackageName() + ".";
    private static final ValueTag[] TAGS = ValueTag.values();

    private final ByteBuffer in;
    private final List<@Nullable Object> entries = new ArrayList<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    ValueReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
        entries.add(null);
    }

    /** The last value, which all others are parts of; throws RuntimeException if the bytes are not what was written. */
    Object read() {
        while (in.hasRemaining()) {
            ValueTag tag = TAGS[in.get()];
            entries.add(entry(tag, in.getInt()));
        }
        return Objects.requireNonNull(entries.get(entries.size() - 1));
    }

    private Object entry(ValueTag tag, int number) {
        return switch (tag) {
            case TEXT -> text(number);
            case WHOLE -> number;
            case FLAG -> number == 1;
            case DECIMAL -> new BigDecimal((String) known(number));
            case DATE -> LocalDate.parse((String) known(number));
            case LIST -> list(number);
            case SET -> new LinkedHashSet<>(list(number));
            case MAP -> map(number);
            case ENUM -> choice();
            case RECORD -> record(number - 1);
            case CATALOGUE -> catalogue(number);
            case UNITS -> new Units(cast(list(number)));
        };
    }

    private Object known(int number) {
        return Objects.requireNonNull(entries.get(number));
    }

    private Object next() {
        return known(in.getInt());
    }

    private String text(int length) {
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }

    private List<Object> list(int size) {
        List<Object> out = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            out.add(next());
        }
        return out;
    }

    private Map<Object, Object> map(int size) {
        Map<Object, Object> out = new LinkedHashMap<>();
        for (int i = 0; i < size; i += 2) {
            out.put(next(), next());
        }
        return out;
    }

    private Object choice() {
        Class<?> type = type((String) next());
        String name = (String) next();
        for (Object value : Objects.requireNonNull(type.getEnumConstants())) {
            if (((Enum<?>) value).name().equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    private Object record(int components) {
        Constructor<?> constructor = constructors.computeIfAbsent((String) next(), ValueReader::constructor);
        @Nullable Object[] values = new Object[components];
        for (int i = 0; i < components; i++) {
            values[i] = entries.get(in.getInt());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Constructor<?> constructor(String name) {
        Class<?> type = type(name);
        Class<?>[] types = Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            if (name.startsWith(HOME)) {
                return Class.forName(name);
            }
            throw new IllegalArgumentException(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Catalogue catalogue(int size) {
        int formVersion = (Integer) next();
        Map<Integer, Text> groups = cast(next());
        return new Catalogue(formVersion, groups, cast(list(size - 2)));
    }

    /** What was written as such is such, for the bytes are those of one build of the program. */
    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
