package parcheck.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import parcheck.Parcheck;
import parcheck.paper.LittleRules;

/** A working folder in which a test runs commands and reads what they print. Compiled rules are shared between tests. */
final class Desk {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PARCHECK_CACHE", Path.of("target", "rule-cache").toAbsolutePath().toString());

    private final Path folder;
    private String out = "";
    private String err = "";

    Desk(Path folder) {
        this.folder = folder;
    }

    /** A desk with the little rules of one year in {@code rules}. */
    static Desk withRules(Path folder, int... years) {
        LittleRules.write(folder.resolve("rules"), years);
        return new Desk(folder);
    }

    /** Puts a report with so many cases, so many of them good, on the desk. */
    Desk report(String file, int all, int good) {
        return put(file, LittleRules.report("tỉnh U", "2023", LittleRules.figures(all, good)));
    }

    Desk put(String file, String text) {
        LittleRules.put(folder.resolve(file), text);
        return this;
    }

    int run(String... args) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int code = Parcheck.run(new Surroundings(output, errors, ENVIRONMENT, folder, false), args);
        out = output.toString(StandardCharsets.UTF_8);
        err = errors.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** What the last command printed. */
    String out() {
        return out;
    }

    /** What the last command complained of. */
    String err() {
        return err;
    }

    Path folder() {
        return folder;
    }
}
