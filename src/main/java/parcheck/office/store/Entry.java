package parcheck.office.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import parcheck.office.answer.Refused;

/** Columns to be written, one after the other: as a new row, or over a row that nobody changed meanwhile. Names come from code only. */
public final class Entry {
    private final String table;
    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    private Entry(String table) {
        this.table = table;
    }

    /** Something to be written into a table. */
    public static Entry in(String table) {
        return new Entry(table);
    }

    /** One column and its value; enums are stored by name, moments in UTC. */
    public Entry set(String column, @Nullable Object value) {
        columns.put(column, plain(value));
        return this;
    }

    /** How the database is given a moment. */
    public static OffsetDateTime moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant moment) {
            return moment(moment);
        }
        return value instanceof Enum<?> one ? one.name() : value;
    }

    /** Writes a new row of a table that numbers its rows, and returns the number. */
    public long add(Database database) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.jdbc().sql(insert()).params(values()).update(keys, "id");
        Number id = keys.getKey();
        if (id == null) {
            throw new IllegalStateException(table);
        }
        return id.longValue();
    }

    /** Writes a new row of a table that has its own keys. */
    public void put(Database database) {
        database.jdbc().sql(insert()).params(values()).update();
    }

    /** Writes over the row if it still has this version, and counts the version up; throws Refused (stale) if not. */
    public void over(Database database, Object id, long version) {
        List<@Nullable Object> values = values();
        values.add(id);
        values.add(version);
        String set = String.join(" = ?, ", columns.keySet()) + " = ?, version = version + 1";
        String sql = "update " + table + " set " + set + " where id = ? and version = ?";
        if (database.jdbc().sql(sql).params(values).update() == 0) {
            throw Refused.stale();
        }
    }

    private String insert() {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "insert into " + table + " (" + String.join(", ", columns.keySet()) + ") values (" + marks + ")";
    }

    private List<@Nullable Object> values() {
        return new ArrayList<>(columns.values());
    }
}
