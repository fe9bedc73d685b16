package parcheck.evidence.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import parcheck.evidence.file.Evidence;
import parcheck.evidence.store.Batch;
import parcheck.evidence.store.Store;
import parcheck.evidence.store.Table;
import parcheck.plan.WorkingDays;
import tools.jackson.databind.json.JsonMapper;

/** Registers that were read before are not read again: their columns are kept under the hash of the files and of how they were read. */
public final class StoredCopy {
    /** Goes up whenever rows are read differently. */
    private static final String READING = "3";

    private static final JsonMapper JSON = new JsonMapper();

    private StoredCopy() {}

    /** What has to be remembered beside the rows. */
    public record Memo(List<SheetRead> sheets, List<Troubles.Kind> troubles) {}

    /** The name under which these files, read in this way, are kept; throws IOException if one cannot be read. */
    public static String name(List<Evidence> files, WorkingDays calendar) throws IOException {
        MessageDigest all = sha256();
        all.update(
                (READING + calendar.specials() + calendar.from() + calendar.until()).getBytes(StandardCharsets.UTF_8));
        for (Evidence file : files) {
            all.update((file.name() + file.register() + file.mapping()).getBytes(StandardCharsets.UTF_8));
            all.update(hash(file.file()));
        }
        return HexFormat.of().formatHex(all.digest()) + ".duckdb";
    }

    private static byte[] hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts beside the rows what was told of reading them. */
    public static void remember(Store store, Memo memo) throws SQLException {
        Batch batch = new Batch(Table.MEMO);
        batch.put(JSON.writeValueAsString(memo)).endRow();
        store.append(batch);
        store.settle();
    }

    /** What was told of reading the rows. */
    public static Memo recall(Store store) throws SQLException {
        try (Statement statement = store.connection().createStatement();
                ResultSet result = statement.executeQuery("SELECT content FROM memo")) {
            result.next();
            return JSON.readValue(result.getString(1), Memo.class);
        }
    }
}
