package parcheck.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Names the program and the engine that judged, as the build recorded them. */
public final class EngineVersion {
    private static final String TEXT = read();

    private EngineVersion() {}

    /** For example {@code Parcheck 0.1.0, Drools 10.2.0}. */
    public static String text() {
        return TEXT;
    }

    private static String read() {
        Properties versions = new Properties();
        try (InputStream in = EngineVersion.class.getResourceAsStream("/parcheck/version.properties")) {
            if (in != null) {
                versions.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Parcheck " + versions.getProperty("parcheck", "?") + ", Drools " + versions.getProperty("drools", "?");
    }
}
