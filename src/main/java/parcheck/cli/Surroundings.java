package parcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the program finds around it: where to print, the environment, the working folder, and whether people look at it. */
public record Surroundings(
        OutputStream output, OutputStream errors, Map<String, String> environment, Path folder, boolean terminal) {
    private static final int USUAL_WIDTH = 100;

    /** The surroundings of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of(""),
                isTerminal());
    }

    /** UTF-8 whatever the locale of the machine says; nothing appears before it is flushed. */
    PrintStream out() {
        return new PrintStream(new java.io.BufferedOutputStream(output, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /** UTF-8, line by line. */
    PrintStream err() {
        return new PrintStream(errors, true, StandardCharsets.UTF_8);
    }

    /** Columns of the terminal. */
    int width() {
        @Nullable String columns = environment.get("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
    }

    /** Colours only for people, and only if they have not switched them off. */
    boolean coloured() {
        String off = environment.getOrDefault("NO_COLOR", "");
        return terminal && off.isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** Where compiled rules are kept between two runs. */
    Path cache() {
        @Nullable String own = environment.get("PARCHECK_CACHE");
        if (own != null && !own.isEmpty()) {
            return folder.resolve(own);
        }
        @Nullable String common = environment.get("XDG_CACHE_HOME");
        boolean usable = common != null && !common.isEmpty();
        Path caches = usable ? Path.of(common) : Path.of(System.getProperty("user.home"), ".cache");
        return caches.resolve("parcheck");
    }

    /** From Java 22 on a console is there without a terminal, too, and can be asked. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
