package parcheck.evidence.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.file.Field;
import parcheck.evidence.reading.SheetRead;
import parcheck.evidence.reading.Trouble;

/** Turns a row of a listing query into cells: file, sheet, row, what the query gives, and the reasons in words. */
final class ListedRow {
    private static final Set<String> HIDDEN = Set.of("source", "row_no", "aside", "reason", "state");
    private static final Set<String> FLAGS = Set.of(
            "letter_missing",
            "letter_too_late",
            "reappointed_too_often",
            "late_after_extension",
            "paper_only",
            "no_leader",
            "no_agency");

    private final ResultSet result;
    private final List<SheetRead> sheets;
    private final UnaryOperator<String> words;
    private final List<String> columns = new ArrayList<>();

    ListedRow(ResultSet result, List<SheetRead> sheets, UnaryOperator<String> words) throws SQLException {
        this.result = result;
        this.sheets = sheets;
        this.words = words;
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            columns.add(result.getMetaData().getColumnLabel(i));
        }
    }

    List<String> headings() {
        List<String> out = new ArrayList<>();
        for (String fixed : List.of("file", "sheet", "row")) {
            out.add(words.apply("evidence.column." + fixed));
        }
        for (String column : columns) {
            if (isShown(column)) {
                out.add(words.apply("evidence.column." + column.replace('_', '-')));
            }
        }
        out.add(words.apply("evidence.column.reasons"));
        return out;
    }

    List<String> cells() throws SQLException {
        SheetRead sheet = sheets.get(result.getInt("source") - 1);
        List<String> out = new ArrayList<>(List.of(sheet.file(), sheet.sheet(), result.getString("row_no")));
        for (int i = 0; i < columns.size(); i++) {
            if (isShown(columns.get(i))) {
                @Nullable Object value = result.getObject(i + 1);
                out.add(value == null ? "" : value.toString());
            }
        }
        out.add(String.join("; ", reasons()));
        return out;
    }

    private boolean isShown(String column) {
        boolean trouble = columns.contains("aside") && (column.equals("kind") || column.equals("field"));
        return !trouble && !HIDDEN.contains(column) && !FLAGS.contains(column);
    }

    private List<String> reasons() throws SQLException {
        List<String> out = new ArrayList<>();
        if (columns.contains("state")) {
            out.add(reason(result.getString("state")));
        }
        if (columns.contains("reason")) {
            out.add(reason(result.getString("reason")));
        }
        if (columns.contains("aside")) {
            out.add(trouble());
        }
        for (String column : columns) {
            if (FLAGS.contains(column) && result.getInt(column) == 1) {
                out.add(reason(column.replace('_', '-')));
            }
        }
        return out;
    }

    private String trouble() throws SQLException {
        String kind = code(Trouble.values()[result.getInt("kind")]);
        int field = result.getInt("field");
        String of = field < 0 ? "" : " (" + words.apply("evidence.field." + Field.values()[field].key()) + ")";
        return words.apply("evidence.trouble." + kind) + of;
    }

    private String reason(String code) {
        return words.apply("evidence.reason." + code);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
