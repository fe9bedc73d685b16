package parcheck.plan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as a list of entries, each pointing to earlier ones by number; equal values are written once. Records of this
 * package are taken apart component by component, so that a new component needs no change here.
 */
final class ValueWriter {
    private static final int NOTHING = 0;

    private final DataOutputStream out;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private int entries;

    ValueWriter(DataOutputStream out) {
        this.out = out;
    }

    /** The number of the entry that holds the value, which is written unless an equal one has been. */
    int write(@Nullable Object value) throws IOException {
        if (value == null) {
            return NOTHING;
        }
        Integer before = numbers.get(value);
        if (before != null) {
            return before;
        }
        entry(value);
        entries++;
        if (!(value instanceof Map)) {
            numbers.put(value, entries);
        }
        return entries;
    }

    private void entry(Object value) throws IOException {
        if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            tag(ValueTag.TEXT, bytes.length);
            out.write(bytes);
        } else if (value instanceof Integer number) {
            tag(ValueTag.WHOLE, number);
        } else if (value instanceof Boolean flag) {
            tag(ValueTag.FLAG, flag ? 1 : 0);
        } else if (value instanceof BigDecimal || value instanceof LocalDate) {
            int text = write(value.toString());
            tag(value instanceof LocalDate ? ValueTag.DATE : ValueTag.DECIMAL, text);
        } else if (value instanceof Enum<?> choice) {
            parts(ValueTag.ENUM, List.of(type(choice.getDeclaringClass()), choice.name()));
        } else if (value instanceof Record record) {
            parts(ValueTag.RECORD, components(record));
        } else {
            several(value);
        }
    }

    private void several(Object value) throws IOException {
        if (value instanceof List<?> list) {
            parts(ValueTag.LIST, list);
        } else if (value instanceof Set<?> set) {
            parts(ValueTag.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            List<Object> parts = new ArrayList<>();
            map.forEach((key, item) -> parts.addAll(List.of(key, item)));
            parts(ValueTag.MAP, parts);
        } else if (value instanceof Units units) {
            parts(ValueTag.UNITS, units.all());
        } else if (value instanceof Catalogue catalogue) {
            List<Object> parts = new ArrayList<>(List.of(catalogue.formVersion(), catalogue.groups()));
            parts.addAll(catalogue.all());
            parts(ValueTag.CATALOGUE, parts);
        } else {
            throw new IllegalArgumentException("no form as bytes: " + value.getClass());
        }
    }

    private static List<@Nullable Object> components(Record record) {
        List<@Nullable Object> out = new ArrayList<>();
        out.add(type(record.getClass()));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                out.add(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return out;
    }

    private static String type(Class<?> type) {
        if (type.getPackage() != ValueWriter.class.getPackage()) {
            throw new IllegalArgumentException("no form as bytes: " + type);
        }
        return type.getName();
    }

    private void parts(ValueTag tag, Collection<? extends @Nullable Object> parts) throws IOException {
        List<Integer> places = new ArrayList<>();
        for (Object part : parts) {
            places.add(write(part));
        }
        tag(tag, places.size());
        for (int place : places) {
            out.writeInt(place);
        }
    }

    private void tag(ValueTag tag, int number) throws IOException {
        out.writeByte(tag.ordinal());
        out.writeInt(number);
    }
}
