package parcheck.office.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** One row of an answer of the database, read by column names; what may be missing is asked for by a method that says so. */
public final class Row {
    private final ResultSet row;

    private Row(ResultSet row) {
        this.row = row;
    }

    /** Makes a thing of a row. */
    public interface Reading<T> {
        /** The thing; throws SQLException as the driver does. */
        T of(Row row) throws SQLException;
    }

    /** For JdbcClient. */
    public static <T> RowMapper<T> as(Reading<T> reading) {
        return (row, number) -> reading.of(new Row(row));
    }

    /** A text that is always there. */
    public String text(String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new SQLException(column);
        }
        return text;
    }

    /** A text or null. */
    public @Nullable String textOrNull(String column) throws SQLException {
        return row.getString(column);
    }

    /** The value of an enum, stored by its name. */
    public <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT));
    }

    /** A number. */
    public long number(String column) throws SQLException {
        return row.getLong(column);
    }

    /** A number or null. */
    public @Nullable Long numberOrNull(String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /** Yes or no. */
    public boolean yes(String column) throws SQLException {
        return row.getBoolean(column);
    }

    /** A moment that is always there. */
    public Instant moment(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** A moment or null. */
    public @Nullable Instant momentOrNull(String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** A day that is always there. */
    public LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A day or null. */
    public @Nullable LocalDate dayOrNull(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
