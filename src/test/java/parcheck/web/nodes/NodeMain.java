package parcheck.web.nodes;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import parcheck.check.RuleCache;
import parcheck.office.Office;
import parcheck.plan.RuleFolder;
import parcheck.web.ServeSettings;
import parcheck.web.Server;
import parcheck.web.page.PageWords;

/**
 * The web application as a process of its own, as {@code parcheck serve} starts it, but with quick hashing of passwords. Arguments: port, data
 * folder, how many units have people. Says its port when it answers, and ends when its input ends.
 */
public final class NodeMain {
    static final String READY = "ready ";

    private NodeMain() {}

    public static void main(String[] args) throws Exception {
        Path rules = Path.of(System.getProperty("node.rules", "rules"));
        RuleFolder folder = RuleFolder.open(rules);
        ServeSettings settings = new ServeSettings(
                "127.0.0.1",
                Integer.parseInt(args[0]),
                Integer.getInteger("node.management", 0),
                false,
                folder,
                folder.plans(),
                RuleCache.in(Path.of("target", "rule-cache").toAbsolutePath()),
                Path.of(args[1]),
                1000,
                Map.copyOf(System.getenv()),
                Clock.system(PageWords.ZONE),
                message -> {});
        try (Server server = Server.start(settings)) {
            Cast.join(server.context().getBean(Office.class), Integer.parseInt(args[2]));
            System.out.println(READY + server.port());
            while (System.in.read() >= 0) {
                // Until the parent is gone.
            }
        }
    }
}
