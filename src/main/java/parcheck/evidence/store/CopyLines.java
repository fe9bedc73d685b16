package parcheck.evidence.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's COPY takes them: a line each, cells between tabs, with a backslash before what would end them. */
final class CopyLines {
    private CopyLines() {}

    static byte[] of(Batch batch) {
        List<Table.Column> columns = batch.table.columns();
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < batch.size; row++) {
            for (int column = 0; column < columns.size(); column++) {
                if (column > 0) {
                    out.append('\t');
                }
                cell(out, batch, columns.get(column).kind(), column, row);
            }
            out.append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void cell(StringBuilder out, Batch batch, Table.Kind kind, int column, int row) {
        if (kind == Table.Kind.TEXT) {
            text(out, batch.texts[column][row]);
        } else if (batch.numbers[column][row] == Batch.NULL) {
            out.append("\\N");
        } else if (kind == Table.Kind.DATE) {
            out.append(LocalDate.ofEpochDay(batch.numbers[column][row]));
        } else {
            out.append(batch.numbers[column][row]);
        }
    }

    private static void text(StringBuilder out, @Nullable String text) {
        if (text == null) {
            out.append("\\N");
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.append(c);
            }
        }
    }
}
