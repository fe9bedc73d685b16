package parcheck.evidence;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parcheck.report.Measure;
import parcheck.report.Recomputed;
import parcheck.report.Report;

/** Asks the store the questions that stand as SQL texts. */
final class Queries {
    private final Connection connection;

    Queries(Connection connection) {
        this.connection = connection;
    }

    /** The one figure of a query; throws SQLException if there is none. */
    BigDecimal figure(String query) throws SQLException {
        @Nullable BigDecimal figure = maybe(query);
        if (figure == null) {
            throw new SQLException(query);
        }
        return figure;
    }

    private @Nullable BigDecimal maybe(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SqlTexts.query(query))) {
            result.next();
            @Nullable Object value = result.getObject(1);
            return value == null ? null : new BigDecimal(value.toString());
        }
    }

    /** A figure as a measure, at the place where the report states it; empty if the register says nothing. */
    Optional<Recomputed> figure(String query, Measured measured, Report report, long rows, String files)
            throws SQLException {
        @Nullable BigDecimal value = maybe(query);
        if (value == null) {
            return Optional.empty();
        }
        String code = measured.indicator();
        @Nullable Measure stated = report.stated().get(code);
        Measure measure = new Measure(
                code, code, value, null, Measure.Origin.REGISTER, stated == null ? null : stated.place(), "");
        return Optional.of(new Recomputed(measure, query, rows, files));
    }

    /** The columns of a query of one row by their names. */
    Map<String, Long> named(String query) throws SQLException {
        Map<String, Long> out = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SqlTexts.query(query))) {
            result.next();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                out.put(result.getMetaData().getColumnLabel(i), result.getLong(i));
            }
        }
        return out;
    }

    /** Numbers and names of units. */
    Map<Long, String> units(String query) throws SQLException {
        Map<Long, String> out = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SqlTexts.query(query))) {
            while (result.next()) {
                out.put(result.getLong("no"), result.getString("name"));
            }
        }
        return out;
    }

    /** Names and figures, in the query's order. */
    Map<String, Long> counts(String query) throws SQLException {
        Map<String, Long> out = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SqlTexts.query(query))) {
            while (result.next()) {
                out.put(result.getString("name"), result.getLong("figure"));
            }
        }
        return out;
    }

    /** How dossiers stood by what they are grouped by: unit, field, procedure, month. */
    Map<String, List<Audited.Group>> groups(String query) throws SQLException {
        Map<String, List<Audited.Group>> out = new LinkedHashMap<>();
        for (String by : List.of("unit", "field", "procedure", "month")) {
            out.put(by, new ArrayList<>());
        }
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SqlTexts.query(query))) {
            while (result.next()) {
                String by = result.getString("grouped_by");
                Audited.Group group = new Audited.Group(
                        result.getString(by.equals("month") ? "month_no" : "name"),
                        result.getLong("received"),
                        result.getLong("carried_over"),
                        result.getLong("early"),
                        result.getLong("on_time"),
                        result.getLong("late"),
                        result.getLong("pending_within"),
                        result.getLong("pending_overdue"));
                Objects.requireNonNull(out.get(by)).add(group);
            }
        }
        return out;
    }

    List<Audited.PostGroup> posts() throws SQLException {
        List<Audited.PostGroup> out = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SqlTexts.query("posts/by-unit"))) {
            while (result.next()) {
                out.add(new Audited.PostGroup(
                        result.getString("name"),
                        result.getInt("kind"),
                        result.getLong("base_posts"),
                        result.getLong("posts"),
                        result.getLong("base_rows") > 0,
                        result.getLong("this_rows") > 0));
            }
        }
        return out;
    }
}
