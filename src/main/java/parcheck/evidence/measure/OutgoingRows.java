package parcheck.evidence.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parcheck.evidence.reading.SheetRead;
import parcheck.evidence.store.SqlTexts;

/** Hands the rows of outgoing documents over one by one. */
public final class OutgoingRows {
    private OutgoingRows() {}

    /** Each row within the window that was counted last, in the order of the files. */
    public static void each(Connection connection, List<SheetRead> sheets, Consumer<OutgoingRow> to)
            throws SQLException {
        try (Statement statement = SqlTexts.rowByRow(connection);
                ResultSet result = statement.executeQuery(SqlTexts.query("documents/rows"))) {
            while (result.next()) {
                SheetRead sheet = sheets.get(result.getInt("source") - 1);
                @Nullable String number = result.getString("code");
                to.accept(new OutgoingRow(
                        sheet.file(),
                        sheet.sheet(),
                        result.getInt("row_no"),
                        number == null ? "" : number,
                        result.getInt("secret") == 1,
                        flag(result, "leader"),
                        flag(result, "agency")));
            }
        }
    }

    private static @Nullable Boolean flag(ResultSet result, String column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : value == 1;
    }
}
