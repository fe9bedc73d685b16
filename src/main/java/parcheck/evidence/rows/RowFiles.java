package parcheck.evidence.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.reading.SheetRead;
import parcheck.evidence.store.SqlTexts;

/** Writes the rows behind the figures, each with its place and the reasons in words: all of them as csv, and together as a workbook. */
public final class RowFiles {
    private final Connection connection;
    private final List<SheetRead> sheets;
    private final UnaryOperator<String> words;

    /** Lists rows of a store; {@code words} gives codes their words. */
    public RowFiles(Connection connection, List<SheetRead> sheets, UnaryOperator<String> words) {
        this.connection = connection;
        this.sheets = sheets;
        this.words = words;
    }

    /** The lists there can be; a register's list is written even if it is empty. */
    private enum Listing {
        LATE("dossiers/late", Register.DOSSIERS),
        STRANGE("dossiers/strange", Register.DOSSIERS),
        UNSIGNED("documents/unsigned", Register.DOCUMENTS),
        REPEATED("posts/repeated", Register.POSTS);

        private final String query;
        private final Register register;

        Listing(String query, Register register) {
            this.query = query;
            this.register = register;
        }
    }

    /** Writes every list into a folder, and how the groups stood that were counted; returns the names of the files. */
    public List<String> write(Path folder, Map<String, List<Audited.Group>> groups) throws SQLException, IOException {
        Files.createDirectories(folder);
        List<String> out = new ArrayList<>();
        Set<Register> registers = new TreeSet<>();
        sheets.forEach(s -> registers.add(s.columns().register()));
        try (RowWorkbook workbook = new RowWorkbook(words)) {
            for (Listing listing : Listing.values()) {
                if (registers.contains(listing.register)) {
                    out.add(write(folder, listing.query, workbook));
                }
            }
            out.add(write(folder, "set-aside", workbook));
            out.addAll(new GroupFiles(words).write(folder, groups, workbook));
            Path file = folder.resolve(words.apply("evidence.file.workbook") + ".xlsx");
            workbook.save(file);
            out.add(file.getFileName().toString());
        }
        return out;
    }

    private String write(Path folder, String query, RowWorkbook workbook) throws SQLException, IOException {
        String code = query.substring(query.indexOf('/') + 1);
        String name = words.apply("evidence.file." + code) + ".csv";
        Path part = Files.createTempFile(folder, ".parcheck-", ".part");
        try (Statement statement = SqlTexts.rowByRow(connection);
                ResultSet result = statement.executeQuery(SqlTexts.query(query));
                RowCsv csv = new RowCsv(part)) {
            ListedRow row = new ListedRow(result, sheets, words);
            csv.line(row.headings());
            workbook.begin(words.apply("evidence.sheet." + code), row.headings());
            while (result.next()) {
                List<String> cells = row.cells();
                csv.line(cells);
                workbook.line(cells);
            }
            workbook.end();
        }
        Files.move(part, folder.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return name;
    }
}
