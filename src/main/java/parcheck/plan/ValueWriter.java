package parcheck.plan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the records of this package component by component, so that a new component needs no change here. */
final class ValueWriter {
    private final DataOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<Record, Integer> records = new IdentityHashMap<>();

    ValueWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(@Nullable Object value) throws IOException {
        if (value == null) {
            tag(ValueTag.NOTHING);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer number) {
            tag(ValueTag.WHOLE);
            out.writeInt(number);
        } else if (value instanceof Boolean flag) {
            tag(flag ? ValueTag.TRUE : ValueTag.FALSE);
        } else if (value instanceof BigDecimal || value instanceof LocalDate) {
            tag(value instanceof BigDecimal ? ValueTag.DECIMAL : ValueTag.DATE);
            text(value.toString());
        } else if (value instanceof Enum<?> choice) {
            tag(ValueTag.ENUM);
            type(choice.getDeclaringClass());
            text(choice.name());
        } else if (value instanceof Record record) {
            record(record);
        } else {
            several(value);
        }
    }

    private void several(Object value) throws IOException {
        if (value instanceof List<?> list) {
            items(ValueTag.LIST, list);
        } else if (value instanceof Set<?> set) {
            items(ValueTag.SET, set);
        } else if (value instanceof Map<?, ?> map) {
            items(ValueTag.MAP, map.keySet());
            for (Object item : map.values()) {
                write(item);
            }
        } else if (value instanceof Units units) {
            items(ValueTag.UNITS, units.all());
        } else if (value instanceof Catalogue catalogue) {
            items(ValueTag.CATALOGUE, catalogue.all());
            write(catalogue.formVersion());
            write(catalogue.groups());
        } else {
            throw new IllegalArgumentException("no form as bytes: " + value.getClass());
        }
    }

    private void record(Record record) throws IOException {
        Integer before = records.get(record);
        if (before != null) {
            seen(before);
            return;
        }
        tag(ValueTag.RECORD);
        type(record.getClass());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                write(component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }
        records.put(record, texts.size() + records.size());
    }

    private void items(ValueTag tag, Collection<?> items) throws IOException {
        tag(tag);
        out.writeInt(items.size());
        for (Object item : items) {
            write(item);
        }
    }

    private void type(Class<?> type) throws IOException {
        if (type.getPackage() != ValueWriter.class.getPackage()) {
            throw new IllegalArgumentException("no form as bytes: " + type);
        }
        text(type.getName());
    }

    private void text(String text) throws IOException {
        Integer before = texts.get(text);
        if (before != null) {
            seen(before);
            return;
        }
        texts.put(text, texts.size() + records.size());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        tag(ValueTag.TEXT);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void seen(int index) throws IOException {
        tag(ValueTag.SEEN);
        out.writeInt(index);
    }

    private void tag(ValueTag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }
}
