package parcheck.web;

import java.nio.file.Path;
import java.util.Map;
import parcheck.check.RuleCache;
import parcheck.plan.RuleFolder;

/** The web application as tests start it: on free ports, with the project's own rules, one for all tests of a process. */
public final class TestServer {
    /** The clock of the shared server; tests may put it forward. */
    public static final MovableClock CLOCK = new MovableClock();

    private static Server shared;

    private TestServer() {}

    /** The server that all tests share; it ends with the process. */
    public static synchronized Server shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    /** One of its own. */
    public static Server start() {
        return start(Map.of());
    }

    /** One of its own with this environment. */
    static Server start(Map<String, String> environment) {
        RuleFolder rules = RuleFolder.open(Path.of("rules"));
        RuleCache cache = RuleCache.in(Path.of("target", "rule-cache").toAbsolutePath());
        return Server.start(new ServeSettings(
                "127.0.0.1",
                0,
                0,
                true,
                rules,
                rules.plans(),
                cache,
                Path.of("target", "test-data"),
                1000,
                environment,
                CLOCK,
                message -> {}));
    }
}
