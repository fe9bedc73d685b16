package parcheck.plan;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
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

/** Reads what {@link ValueWriter} wrote; makes nothing but records, enums and plain values of this package. */
final class ValueReader {
    private static final String HOME = ValueReader.class.getPackageName() + ".";
    private static final ValueTag[] TAGS = ValueTag.values();

    private final DataInputStream in;
    private final List<Object> seen = new ArrayList<>();
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    ValueReader(DataInputStream in) {
        this.in = in;
    }

    /** The next value; throws IOException or RuntimeException if the bytes are not what was written. */
    @Nullable
    Object read() throws IOException {
        return switch (TAGS[in.readUnsignedByte()]) {
            case NOTHING -> null;
            case SEEN -> seen.get(in.readInt());
            case TEXT -> remembered(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            case WHOLE -> in.readInt();
            case TRUE -> true;
            case FALSE -> false;
            case DECIMAL -> new BigDecimal(text());
            case DATE -> LocalDate.parse(text());
            case LIST -> items();
            case SET -> new LinkedHashSet<>(items());
            case MAP -> map();
            case ENUM -> choice();
            case RECORD -> remembered(record());
            case CATALOGUE -> catalogue();
            case UNITS -> new Units(cast(items()));
        };
    }

    private Object remembered(Object value) {
        seen.add(value);
        return value;
    }

    private String text() throws IOException {
        return (String) Objects.requireNonNull(read());
    }

    private List<Object> items() throws IOException {
        int size = in.readInt();
        List<Object> out = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            out.add(Objects.requireNonNull(read()));
        }
        return out;
    }

    private Map<Object, Object> map() throws IOException {
        Map<Object, Object> out = new LinkedHashMap<>();
        for (Object key : items()) {
            out.put(key, Objects.requireNonNull(read()));
        }
        return out;
    }

    private Object choice() throws IOException {
        String type = text();
        String name = text();
        for (Object value : Objects.requireNonNull(type(type).getEnumConstants())) {
            if (((Enum<?>) value).name().equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException(type + " has no " + name);
    }

    private Object record() throws IOException {
        String type = text();
        Constructor<?> constructor = constructors.get(type);
        if (constructor == null) {
            constructor = constructor(type(type));
            constructors.put(type, constructor);
        }
        @Nullable Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) {
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

    private Catalogue catalogue() throws IOException {
        List<Indicator> indicators = cast(items());
        int formVersion = (Integer) Objects.requireNonNull(read());
        return new Catalogue(formVersion, cast(Objects.requireNonNull(read())), indicators);
    }

    /** What was written as such is such, for the bytes are those of one program version. */
    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
