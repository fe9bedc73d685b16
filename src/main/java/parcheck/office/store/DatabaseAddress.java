package parcheck.office.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the database is and how to log in; the password never appears in texts. */
public record DatabaseAddress(
        String url, @Nullable String user, @Nullable String password) {
    private static final String FILE = "jdbc:h2:file:";

    /** WRITE_DELAY: what was confirmed is on disk; H2 would otherwise wait half a second, and forget that much when it is killed. */
    private static final String H2 =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";

    /** What PARCHECK_DB, PARCHECK_DB_USER and PARCHECK_DB_PASSWORD say; without them a file in the folder. */
    public static DatabaseAddress of(Map<String, String> environment, Path folder) {
        String url = environment.getOrDefault("PARCHECK_DB", "");
        return url.isBlank()
                ? file(folder.resolve("office"))
                : new DatabaseAddress(
                        url, environment.get("PARCHECK_DB_USER"), environment.get("PARCHECK_DB_PASSWORD"));
    }

    /** An H2 database in files with this name; made when first opened. */
    public static DatabaseAddress file(Path name) {
        return new DatabaseAddress(FILE + name.toAbsolutePath() + H2, "parcheck", "");
    }

    /** An H2 database that lives as long as the process. */
    public static DatabaseAddress memory(String name) {
        return new DatabaseAddress("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" + H2, "parcheck", "");
    }

    /** Whether opening it would find something: false for a file that is not there and would be made. */
    public boolean isThere() {
        String file = url.startsWith(FILE) ? url.substring(FILE.length()).replaceFirst(";.*", "") : null;
        return file == null || Files.isRegularFile(Path.of(file + ".mv.db"));
    }

    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&;]*", "$1***");
    }
}
